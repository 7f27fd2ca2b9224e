package app.productdesk.adapter.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.productdesk.adapter.exchange.Stopped;
import app.productdesk.adapter.exchange.Tables;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

final class XlsxTablesTest {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:05Z");

    private final XlsxTables tables = new XlsxTables();

    @Test
    void writesNumbersAmountsAndDatesAsSuch() throws IOException {
        XSSFSheet sheet =
                sheet(
                        Tables.of(
                                List.of(
                                        new Cell.Text("Ada"),
                                        new Cell.Count(1234),
                                        new Cell.Amount(Money.parse("EUR 1234.50")),
                                        new Cell.Day(LocalDate.of(2026, 11, 23)),
                                        new Cell.Moment(AT),
                                        new Cell.Empty())));

        assertThat(cell(sheet, 1, 1).getNumericCellValue()).isEqualTo(1234);
        assertThat(cell(sheet, 1, 2).getNumericCellValue()).isEqualTo(1234.50);
        assertThat(cell(sheet, 1, 2).getCellStyle().getDataFormatString())
                .isEqualTo("[$EUR]\\ #,##0.00");
        assertThat(DateUtil.isCellDateFormatted(cell(sheet, 1, 3))).isTrue();
        assertThat(cell(sheet, 1, 3).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 0));
        assertThat(DateUtil.isCellDateFormatted(cell(sheet, 1, 4))).isTrue();
        assertThat(cell(sheet, 1, 4).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2026, 11, 23, 11, 0, 5));
        assertThat(cell(sheet, 0, 4).getStringCellValue()).isEqualTo("E (Europe/Amsterdam)");
        assertThat(sheet.getRow(1).getCell(5)).isNull();
    }

    @Test
    void keepsTheHeaderInSightAndFilters() throws IOException {
        XSSFSheet sheet =
                sheet(
                        Tables.of(
                                List.of(new Cell.Text("a"), new Cell.Text("b")),
                                List.of(new Cell.Text("c"), new Cell.Text("d"))));

        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B3");
    }

    @Test
    void addsUpWhatIsShownAndSaysWhatItComesTo() throws IOException {
        XSSFSheet sheet =
                sheet(
                        Tables.of(
                                List.of(
                                        new Cell.Text("a"),
                                        new Cell.Count(3),
                                        new Cell.Amount(Money.parse("EUR 1.10"))),
                                List.of(
                                        new Cell.Text("b"),
                                        new Cell.Count(4),
                                        new Cell.Amount(Money.parse("EUR 2.20")))));

        assertThat(cell(sheet, 3, 0).getStringCellValue()).isEqualTo("Total");
        assertThat(cell(sheet, 3, 1).getCellFormula()).isEqualTo("SUBTOTAL(109,B2:B3)");
        assertThat(cell(sheet, 3, 1).getNumericCellValue()).isEqualTo(7);
        assertThat(cell(sheet, 3, 2).getCellFormula()).isEqualTo("SUBTOTAL(109,C2:C3)");
        assertThat(cell(sheet, 3, 2).getNumericCellValue()).isEqualTo(3.30);
        assertThat(evaluated(cell(sheet, 3, 2))).isEqualTo(3.30, within(1e-9));
    }

    @Test
    void addsUpNoMixedCurrencies() throws IOException {
        XSSFSheet sheet =
                sheet(
                        Tables.of(
                                List.of(
                                        new Cell.Text("a"),
                                        new Cell.Amount(Money.parse("EUR 1.10"))),
                                List.of(
                                        new Cell.Text("b"),
                                        new Cell.Amount(Money.parse("JPY 2")))));

        assertThat(cell(sheet, 2, 1).getCellStyle().getDataFormatString())
                .isEqualTo("[$JPY]\\ #,##0");
        assertThat(cell(sheet, 3, 1).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void tellsWhatTheTableIsOnASheetOfItsOwn() throws IOException {
        var fact = new Fact("People", new Cell.Count(24));
        try (var book = workbook(Tables.with(List.of(fact), List.of(new Cell.Text("a"))))) {
            assertThat(book.getSheetName(0)).isEqualTo("Your products");
            XSSFSheet about = book.getSheet("About this table");
            assertThat(cell(about, 0, 0).getStringCellValue()).isEqualTo("Your products");
            assertThat(cell(about, 1, 0).getStringCellValue()).isEqualTo("Noordwind");
            assertThat(cell(about, 4, 0).getStringCellValue()).isEqualTo("People");
            assertThat(cell(about, 4, 1).getNumericCellValue()).isEqualTo(24);
        }
    }

    @Test
    void replacesWhatNoCellCanHold() throws IOException {
        assertThat(written("a\u0000b\u0007c\ud800d\uffff"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
    }

    @Test
    void cutsWhatIsTooLongForACellBetweenTwoCharacters() throws IOException {
        var text = new StringBuilder("x");
        new Random(4).ints(20_000, 0x1f300, 0x1f5ff).forEach(text::appendCodePoint);
        String written = written(text.toString());

        assertThat(written)
                .isEqualTo(text.substring(0, written.length() - 1) + "\u2026")
                .hasSizeBetween(32_766, 32_767);
        assertThat(written).doesNotContain("\ufffd");
    }

    @Test
    void writesDaysThatSpreadsheetsDoNotKnowAsTexts() throws IOException {
        XSSFSheet sheet = sheet(Tables.of(List.of(new Cell.Day(LocalDate.of(1899, 12, 31)))));

        assertThat(cell(sheet, 1, 0).getStringCellValue()).isEqualTo("1899-12-31");
    }

    @Test
    void makesANameForTheSheetOutOfAnyTitle() {
        assertThat(XlsxText.sheet("Holders of [Visio]: a/b*c?\\'d'\n" + "x".repeat(40)))
                .isEqualTo("Holders of Visio a b c d xxxxx…")
                .hasSize(31);
        assertThat(XlsxText.sheet("'")).isEqualTo("-");
    }

    @Test
    void stopsWhenAsked() {
        var table = Tables.of(List.of(new Cell.Text("a")));

        assertThat(tables.write(table, new Stopped())).isEmpty();
    }

    @Test
    void writesATableWithoutRows() throws IOException {
        var column = new Column("Licenses", Kind.COUNT, true);
        XSSFSheet sheet = sheet(Tables.table(List.of(column), List.of(), List.of()));

        assertThat(sheet.getLastRowNum()).isZero();
    }

    private String written(String text) throws IOException {
        return cell(sheet(Tables.of(List.of(new Cell.Text(text)))), 1, 0).getStringCellValue();
    }

    private XSSFSheet sheet(TableDocument table) throws IOException {
        try (var book = workbook(table)) {
            return book.getSheetAt(0);
        }
    }

    private XSSFWorkbook workbook(TableDocument table) throws IOException {
        byte[] bytes = tables.write(table, Progress.unwatched()).orElseThrow();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static double evaluated(XSSFCell cell) {
        var book = cell.getSheet().getWorkbook();
        return book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue();
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }
}
