package app.productdesk.ui.licenseremoval.report.table;

import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.licenseremoval.report.content.Report.Tone;

/// How each tone looks.
public final class Tones {

    private Tones() {}

    /// The style class of chips, callouts and tiles.
    public static String style(Tone tone) {
        return Keys.of(tone);
    }

    /// The icon of a tone.
    public static String icon(Tone tone) {
        return switch (tone) {
            case PLAIN -> "fltral-info-20";
            case GOOD -> "fltral-checkmark-circle-20";
            case CAUTION -> "fltrmz-warning-20";
            case BAD -> "fltral-error-circle-20";
        };
    }
}
