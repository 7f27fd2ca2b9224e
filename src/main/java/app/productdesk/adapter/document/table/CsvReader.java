package app.productdesk.adapter.document.table;

import app.productdesk.application.port.table.TableReader;
import app.productdesk.domain.removal.pasted.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Tables from CSV (RFC 4180, any separator, every end of line).
public final class CsvReader implements TableReader {

    @Override
    public Reading read(String text, char separator) {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        var rows = new ArrayList<TableRow>();
        try (var parser = CSVParser.parse(text, format)) {
            return rows(parser, rows);
        } catch (IOException | UncheckedIOException e) {
            // memory does not fail to be read: what the parser refuses is an open quote
            int line = rows.isEmpty() ? 1 : rows.getLast().lastLine() + 1;
            return new Reading.OpenQuote(line);
        }
    }

    private static Reading rows(CSVParser parser, List<TableRow> rows) {
        int line = 1;
        for (var row : parser) {
            int last = Math.max(line, (int) parser.getCurrentLineNumber());
            rows.add(new TableRow(line, last, row.toList()));
            line = last + 1;
        }
        return new Reading.Rows(rows);
    }
}
