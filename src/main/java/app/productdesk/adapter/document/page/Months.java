package app.productdesk.adapter.document.page;

import java.time.Month;
import java.util.List;
import java.util.Locale;

/// The short names of months in print.
public final class Months {

    /// The abbreviations of the Taalunie; the platform’s lack the point.
    private static final List<String> DUTCH =
            List.of(
                    "jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.",
                    "nov.", "dec.");

    private static final List<String> ENGLISH =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private Months() {}

    /// Dutch in Dutch, English in every other language.
    public static String shortName(Month month, Locale locale) {
        return (locale.getLanguage().equals("nl") ? DUTCH : ENGLISH).get(month.getValue() - 1);
    }
}
