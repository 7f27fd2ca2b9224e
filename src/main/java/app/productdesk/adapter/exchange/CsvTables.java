package app.productdesk.adapter.exchange;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.application.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Tables as CSV: UTF-8 with a byte order mark (or some spreadsheets take it for another encoding),
/// lines that end in CR LF (RFC 4180). Made for other programs: a header and the rows, with moments
/// in UTC and amounts as plain numbers, the same in every language; title and totals stay out.
/// Facts, where there are any, follow after an empty line.
public final class CsvTables implements TableWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
    private static final int ROWS_AT_ONCE = 1000;

    @Override
    public Optional<byte[]> write(TableDocument table, Progress progress) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(
                    plain(
                            table.columns().stream()
                                    .map(Column::name)
                                    .<Cell>map(Cell.Text::new)
                                    .toList()));
            if (!rows(table.rows(), printer, progress)) {
                return Optional.empty();
            }
            if (!table.facts().isEmpty()) {
                printer.println();
            }
            for (Fact fact : table.facts()) {
                printer.printRecord(plain(List.of(new Cell.Text(fact.name()), fact.value())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return Optional.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean rows(List<List<Cell>> rows, CSVPrinter printer, Progress progress)
            throws IOException {
        for (int at = 0; at < rows.size(); at++) {
            if (at % ROWS_AT_ONCE == 0) {
                if (progress.stopRequested()) {
                    return false;
                }
                progress.report(at, rows.size());
            }
            printer.printRecord(plain(rows.get(at)));
        }
        return true;
    }

    private static List<String> plain(List<Cell> row) {
        List<String> line = new ArrayList<>(row.size());
        for (Cell cell : row) {
            line.add(
                    line.isEmpty() && cell instanceof Cell.Text(var text)
                            ? CsvGuard.guardedFirst(text)
                            : plain(cell));
        }
        return line;
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> CsvGuard.guarded(text);
            case Cell.Count(var number) -> Long.toString(number);
            case Cell.Amount(var money) -> money.getAmount().toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment(var at) -> at.toString();
            case Cell.Empty() -> "";
        };
    }
}
