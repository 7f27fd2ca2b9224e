package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.exchange.xlsx.XlsxTables;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names from outside as cells: no spreadsheet may run them, and all come back as they were.
final class FormulaInjectionTest {

    /// What spreadsheets take for a formula once they have trimmed a cell.
    private static final Pattern RUN =
            Pattern.compile("[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠−﹢﹣].*", Pattern.DOTALL);

    private static final Pattern GUARD_WITHIN =
            Pattern.compile("(?<=[;,\t\r\n])'(?='*[\"\\p{Z}\\p{C}&&[^\t\r\n]]*[=+\\-@＝＋－＠−﹢﹣])");

    @Test
    void hasACaseForEveryTrick() {
        assertThat(Sharp.names()).hasSizeGreaterThanOrEqualTo(250);
    }

    @ParameterizedTest
    @MethodSource("names")
    void csvHoldsNoFormulaAndGivesTheNameBack(String name) throws IOException {
        byte[] csv = new CsvTables().write(table(name), Progress.unwatched()).orElseThrow();
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            var row = parser.getRecords().get(1);

            assertThat(row.size()).isEqualTo(2);
            assertThat(row.get(0)).doesNotMatch(RUN);
            assertThat(withoutGuard(row.get(0))).isEqualTo(name);
            assertThat(row.get(1)).isEqualTo("last");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void csvHoldsNoFormulaForWhoTakesAnotherSignForTheEndOfACell(String name) throws IOException {
        TableDocument table =
                Tables.texts(List.of("Name", "Other", "More"), List.of(name, "b" + name, name));
        byte[] csv = new CsvTables().write(table, Progress.unwatched()).orElseThrow();
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        for (char separator : List.of(';', '\t')) {
            var format =
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(separator)
                            .setTrailingData(true)
                            .setLenientEof(true)
                            .get();
            try (var parser = format.parse(new StringReader(text))) {
                for (var row : parser.getRecords()) {
                    assertThat(row.toList()).noneMatch(cell -> RUN.matcher(cell).matches());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void xlsxHoldsATextAndGivesTheNameBack(String name) throws IOException {
        byte[] xlsx = new XlsxTables().write(table(name), Progress.unwatched()).orElseThrow();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("last");
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isEmpty();
        }
    }

    static Stream<String> names() {
        return Sharp.names();
    }

    private static TableDocument table(String name) {
        return Tables.texts(List.of("Name", "Other"), List.of(name, "last"));
    }

    /// As it is documented: one apostrophe goes wherever one stands before what would be run.
    private static String withoutGuard(String written) {
        String cell = GUARD_WITHIN.matcher(written).replaceAll("");
        boolean guarded = cell.startsWith("'") && dangerous(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String cell) {
        String bare = cell.replaceAll("^'+", "");
        return RUN.matcher(bare).matches() || bare.matches("(?s)[\\p{Z}\\p{C}]*[\t\r\n].*");
    }
}
