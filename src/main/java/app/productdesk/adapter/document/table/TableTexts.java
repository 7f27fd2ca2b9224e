package app.productdesk.adapter.document.table;

import app.productdesk.adapter.document.page.Glyphs;
import app.productdesk.adapter.document.page.Months;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Wording;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.joda.money.Money;

/// The cells of a table as people read them.
final class TableTexts {

    /// Keeps a row from growing over a page.
    private static final int LONGEST = 1500;

    private final Wording wording;
    private final Glyphs glyphs;
    private final DateTimeFormatter time;
    private boolean lacking;

    TableTexts(Wording wording, Glyphs glyphs) {
        this.wording = wording;
        this.glyphs = glyphs;
        this.time = DateTimeFormatter.ofPattern("HH:mm z", wording.locale());
    }

    /// Only signs that the fonts have, and not too many of them.
    String shown(String text) {
        boolean fits = text.length() <= LONGEST;
        String shown =
                glyphs.shown(
                        fits
                                ? text
                                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2))
                                        + "\u2026");
        lacking |= shown.contains(Glyphs.MISSING);
        return shown;
    }

    /// Says that some sign in what was shown so far could not be; empty where all could.
    Optional<String> missing() {
        return lacking ? Optional.of(filled(wording.missing(), Glyphs.MISSING)) : Optional.empty();
    }

    String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> shown(text);
            case Cell.Count(var number) ->
                    NumberFormat.getIntegerInstance(wording.locale()).format(number);
            case Cell.Amount(var money) -> shown(amount(money));
            case Cell.Day(var date) -> day(date);
            case Cell.Moment(var at) -> moment(at.atZone(wording.zone()));
            case Cell.Empty() -> "";
        };
    }

    String page(int number, int count) {
        return shown(filled(wording.page(), number, count));
    }

    private String filled(String pattern, Object... blanks) {
        return new MessageFormat(pattern, wording.locale()).format(blanks);
    }

    private String moment(ZonedDateTime at) {
        return day(at.toLocalDate()) + " " + time.format(at).replace(' ', '\u00a0');
    }

    private String day(LocalDate date) {
        return date.getDayOfMonth()
                + "\u00a0"
                + Months.shortName(date.getMonth(), wording.locale())
                + "\u00a0"
                + date.getYear();
    }

    private String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
        int decimals = money.getCurrencyUnit().getDecimalPlaces();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return (money.isNegative() ? "\u2212" : "")
                + money.getCurrencyUnit().toCurrency().getSymbol(wording.locale())
                + "\u00a0"
                + format.format(money.getAmount().abs());
    }
}
