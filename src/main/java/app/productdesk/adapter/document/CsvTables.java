package app.productdesk.adapter.document;

import app.productdesk.application.port.TableWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Tables as CSV: UTF-8 with a byte order mark (or some spreadsheets take it for another encoding),
/// lines that end in CR LF (RFC 4180).
///
/// A spreadsheet runs a cell that begins like a formula, so such a cell gets an apostrophe in
/// front: one that begins, after spaces and signs nobody sees, with `=`, `+`, `-`, `@` or their
/// full-width twins, or anywhere in front of it with a tab or an end of line. Plain numbers stay
/// numbers, negative ones too.
public final class CsvTables implements TableWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)*");
    private static final Pattern FORMULA =
            Pattern.compile(
                    "[\\p{Z}\\p{C}]*[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212].*"
                            + "|[\\p{Z}\\p{C}]*[\t\r\n].*",
                    Pattern.DOTALL);

    @Override
    public byte[] write(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(harmless(header));
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException("a row of another length: " + row.size());
                }
                printer.printRecord(harmless(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(CsvTables::harmless).toList();
    }

    private static String harmless(String cell) {
        boolean dangerous = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return dangerous ? "'" + cell : cell;
    }
}
