package app.productdesk.adapter.exchange.xlsx;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.progress.Progress;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The rows of a table in a workbook, on as many sheets as they need.
final class XlsxSheets {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int MOST_WIDTH = 60;
    private static final int BESIDE_TEXT = 4;

    /// So many rows fit on a sheet, beside its header and its totals.
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 2;

    private final Workbook workbook;
    private final TableDocument table;
    private final XlsxSums sums;

    /// @param sums is told of every formula
    XlsxSheets(Workbook workbook, TableDocument table, XlsxSums sums) {
        this.sums = sums;
        this.workbook = workbook;
        this.table = table;
    }

    /// Writes all rows.
    ///
    /// @return false when it was stopped
    boolean write(Progress progress) throws IOException {
        int size = table.rows().size();
        String name = XlsxText.sheet(table.title());
        for (int from = 0; from == 0 || from < size; from += MOST_ROWS) {
            String more = from == 0 ? "" : " " + (from / MOST_ROWS + 1);
            var sheet = workbook.newWorksheet(XlsxText.sheet(name, more));
            if (!sheet(sheet, from, Math.min(size, from + MOST_ROWS), progress)) {
                return false;
            }
        }
        return true;
    }

    private boolean sheet(Worksheet sheet, int from, int to, Progress progress) throws IOException {
        head(sheet);
        var cells = new XlsxCells(sheet, table.wording().zone());
        for (int at = from; at < to; at++) {
            if (at % ROWS_AT_ONCE == 0) {
                if (progress.stopRequested()) {
                    return false;
                }
                progress.report(at, table.rows().size());
            }
            List<Cell> row = table.rows().get(at);
            for (int column = 0; column < row.size(); column++) {
                cells.put(at - from + 1, column, row.get(column));
            }
        }
        sheet.setAutoFilter(0, 0, to - from, table.columns().size() - 1);
        if (table.hasTotals() && to > from) {
            totals(sheet, from, to);
        }
        return true;
    }

    private void head(Worksheet sheet) {
        for (int at = 0; at < table.columns().size(); at++) {
            sheet.value(0, at, XlsxText.shown(name(table.columns().get(at))));
            sheet.style(0, at).bold().wrapText(true).verticalAlignment("top").set();
            sheet.width(at, width(at));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    /// A moment in a spreadsheet has no time zone, so its column says which one it is.
    private String name(Column column) {
        return column.kind() == Kind.MOMENT
                ? column.name() + " (" + table.wording().zone().getId() + ")"
                : column.name();
    }

    /// As wide as the longest text among the first rows, within bounds.
    private double width(int at) {
        Column column = table.columns().get(at);
        int usual =
                switch (column.kind()) {
                    case TEXT ->
                            table.rows().stream()
                                    .limit(200)
                                    .mapToInt(row -> length(row, at))
                                    .max()
                                    .orElse(0);
                    case COUNT, DAY -> 11;
                    case AMOUNT, MOMENT -> 17;
                };
        return Math.min(MOST_WIDTH, Math.max(usual, column.name().length()) + BESIDE_TEXT);
    }

    private static int length(List<Cell> row, int at) {
        return row.get(at) instanceof Cell.Text(var text) ? text.length() : 0;
    }

    private void totals(Worksheet sheet, int from, int to) {
        int row = to - from + 1;
        for (int at = 0; at < table.columns().size(); at++) {
            Cell total = table.total(at, from, to);
            if (!(total instanceof Cell.Empty)) {
                String formula = "SUBTOTAL(109," + sheet.range(1, at, row - 1, at) + ")";
                sheet.formula(row, at, formula);
                sums.add(formula, number(total));
            }
            sheet.style(row, at).bold().format(XlsxCells.format(total)).set();
        }
        if (!table.columns().getFirst().total()) {
            sheet.value(row, 0, XlsxText.shown(table.wording().total()));
        }
    }

    private static String number(Cell total) {
        return switch (total) {
            case Cell.Count(var number) -> Long.toString(number);
            case Cell.Amount(var money) -> money.getAmount().toPlainString();
            default -> throw new IllegalStateException("no sum: " + total);
        };
    }
}
