package app.productdesk.adapter.document;

import app.productdesk.application.port.TableDocument.Cell;
import app.productdesk.application.port.TableDocument.Wording;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.joda.money.Money;

/// The cells of a table as people read them.
final class TableTexts {

    /// Keeps a row from growing over a page.
    private static final int LONGEST = 1500;

    private final Wording wording;
    private final Glyphs glyphs;
    private final DateTimeFormatter time;

    TableTexts(Wording wording, Glyphs glyphs) {
        this.wording = wording;
        this.glyphs = glyphs;
        this.time = DateTimeFormatter.ofPattern("HH:mm z", wording.locale());
    }

    /// Only signs that the fonts have, and not too many of them.
    String shown(String text) {
        if (text.length() <= LONGEST) {
            return glyphs.shown(text);
        }
        return glyphs.shown(text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "\u2026");
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
        return shown(
                new MessageFormat(wording.page(), wording.locale())
                        .format(new Object[] {number, count}));
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
