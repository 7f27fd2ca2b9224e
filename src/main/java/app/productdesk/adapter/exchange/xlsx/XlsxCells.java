package app.productdesk.adapter.exchange.xlsx;

import app.productdesk.application.port.table.TableDocument.Cell;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dhatim.fastexcel.Worksheet;
import org.joda.money.Money;

/// Puts cells of a table on a sheet, each with the format of its kind.
final class XlsxCells {

    /// The first day that spreadsheets count from.
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private final ZoneId zone;

    /// @param zone moments are written in; a cell has none itself
    XlsxCells(Worksheet sheet, ZoneId zone) {
        this.sheet = sheet;
        this.zone = zone;
    }

    void put(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> sheet.value(row, column, XlsxText.shown(text));
            case Cell.Count(var number) -> sheet.value(row, column, number);
            case Cell.Amount(var money) -> sheet.value(row, column, money.getAmount());
            case Cell.Day(var day) -> put(row, column, day);
            case Cell.Moment(var at) -> put(row, column, LocalDateTime.ofInstant(at, zone));
            case Cell.Empty() -> {
                return;
            }
        }
        sheet.style(row, column).format(format(cell)).set();
    }

    private void put(int row, int column, LocalDate day) {
        if (day.isBefore(FIRST)) {
            sheet.value(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
        }
    }

    private void put(int row, int column, LocalDateTime moment) {
        if (moment.toLocalDate().isBefore(FIRST)) {
            sheet.value(row, column, moment.toString());
        } else {
            sheet.value(row, column, moment);
        }
    }

    /// Texts are marked as such, so that one which looks like a formula does not become one when
    /// somebody edits it.
    static String format(Cell cell) {
        return switch (cell) {
            case Cell.Text _, Cell.Empty _ -> "@";
            case Cell.Count _ -> "#,##0";
            case Cell.Amount(var money) -> format(money);
            case Cell.Day _ -> "yyyy-mm-dd";
            case Cell.Moment _ -> "yyyy-mm-dd hh:mm:ss";
        };
    }

    /// With the currency’s code: what a sign stands for depends on who reads it.
    private static String format(Money money) {
        int decimals = money.getCurrencyUnit().getDecimalPlaces();
        String number = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        return "[$" + money.getCurrencyUnit().getCode() + "]\\ " + number;
    }
}
