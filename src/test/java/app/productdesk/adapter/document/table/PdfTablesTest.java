package app.productdesk.adapter.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.port.table.TableDocument.Wording;
import app.productdesk.application.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfTablesTest {

    private static final Wording DUTCH =
            new Wording(
                    Locale.of("nl", "NL"),
                    ZoneId.of("Europe/Amsterdam"),
                    "Totaal",
                    "Over deze tabel",
                    "Pagina {0} van {1}",
                    "Het teken {0} ontbreekt");

    private final PdfTables tables = new PdfTables();

    @Test
    void writesValuesAsTheLanguageDoes() throws IOException {
        var columns =
                List.of(
                        new Column("Naam", Kind.TEXT, false),
                        new Column("Licenties", Kind.COUNT, true),
                        new Column("Bedrag", Kind.AMOUNT, true),
                        new Column("Dag", Kind.DAY, false),
                        new Column("Sinds", Kind.MOMENT, false));
        List<Cell> row =
                List.of(
                        new Cell.Text("Ada"),
                        new Cell.Count(1234),
                        new Cell.Amount(Money.parse("EUR 1234.5")),
                        new Cell.Day(LocalDate.of(2026, 11, 23)),
                        new Cell.Moment(Instant.parse("2026-11-23T10:00:00Z")));
        var fact = new Fact("Gekocht", new Cell.Count(25));

        String text = text(table(columns, List.of(row, row), List.of(fact)));

        assertThat(text.replace('\u00a0', ' '))
                .contains("Gekocht", "25", "1.234", "€ 1.234,50", "23 nov", "11:00 CET")
                .contains("Totaal", "2.468", "€ 2.469,00", "Pagina 1 van 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> &amp; <script>alert(1)</script>",
                "<img src=\"file:///etc/passwd\"/>",
                "</td></tr></table><h1>x</h1>",
                "<style>* { display: none }</style>",
                "&lt;i&gt; &#65; ]]> <!-- -->",
                "<![CDATA[x]]>",
                "{0} {1} %s ${x}"
            })
    void showsMarkupAsTheTextItIs(String name) throws IOException {
        var columns =
                List.of(new Column(name, Kind.TEXT, false), new Column("After", Kind.TEXT, false));
        List<Cell> row = List.of(new Cell.Text(name), new Cell.Text("still here"));

        String text = text(table(columns, List.of(row), List.of()));

        String bare = name.replaceAll("\\s", "");
        assertThat(text.replaceAll("\\s", "")).contains(bare).contains("stillhere");
        assertThat(text.replaceAll("\\s", "").split(java.util.regex.Pattern.quote(bare), -1))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void showsASignForWhatTheFontsLack() throws IOException {
        assertThat(text(one("日本 \u0007x\ud800"))).contains("□", "Het teken □ ontbreekt");
        assertThat(text(one("Łukasz Şükrü"))).doesNotContain("ontbreekt");
    }

    @Test
    void saysAtTheEndThatASignWasMissingOnTheFirstPage() throws IOException {
        List<List<Cell>> rows = new ArrayList<>(long1(700).rows());
        rows.set(3, List.of(new Cell.Text("#3#"), new Cell.Text("محمد")));
        try (PDDocument document =
                Loader.loadPDF(write(table(long1(1).columns(), rows, List.of())))) {
            int pages = document.getNumberOfPages();

            assertThat(text(document, pages)).contains("Het teken □ ontbreekt");
            assertThat(text(document, 1)).contains("□").doesNotContain("ontbreekt");
        }
    }

    @Test
    void repeatsTheHeaderAndLosesNoRowWhereverPartsEnd() throws IOException {
        byte[] pdf = write(long1(1730));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            List<Integer> seen = new ArrayList<>();
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(text).contains("Number of the row", "Pagina " + page + " van " + pages);
                List<Integer> rows = numbers(text);
                assertThat(rows).as("page " + page).isNotEmpty();
                if (page > 1 && page < pages) {
                    assertThat(rows.size()).as("page " + page).isBetween(20, 60);
                }
                seen.addAll(rows);
            }
            assertThat(seen).isEqualTo(IntStream.range(0, 1730).boxed().toList());
        }
    }

    @Test
    void hasItsFontsInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(long1(600)))) {
            for (PDPage page : document.getPages()) {
                assertThat(fonts(page)).isNotEmpty().allMatch(PDFont::isEmbedded);
            }
        }
    }

    @Test
    void writesATableWithoutRows() throws IOException {
        var column = new Column("Naam", Kind.TEXT, false);

        assertThat(text(table(List.of(column), List.of(), List.of()))).contains("Naam");
    }

    @Test
    void breaksRowsThatAreLongerThanAPage() throws IOException {
        assertThat(text(one("word ".repeat(100_000)))).contains("word word");
    }

    @Test
    void stopsWhenAsked() {
        assertThat(tables.write(one("a"), new Asked())).isEmpty();
    }

    private static final class Asked implements Progress {
        @Override
        public void report(long done, long total) {
            // nobody is watching
        }

        @Override
        public boolean stopRequested() {
            return true;
        }
    }

    private static TableDocument one(String text) {
        var column = new Column("Naam", Kind.TEXT, false);
        return table(List.of(column), List.of(List.of(new Cell.Text(text))), List.of());
    }

    private static TableDocument long1(int rows) {
        var columns =
                List.of(
                        new Column("Number of the row", Kind.TEXT, false),
                        new Column("Name", Kind.TEXT, false));
        List<List<Cell>> all =
                IntStream.range(0, rows)
                        .mapToObj(
                                at ->
                                        List.<Cell>of(
                                                new Cell.Text("#" + at + "#"),
                                                new Cell.Text("Anouk de Vries")))
                        .toList();
        return table(columns, all, List.of());
    }

    private static TableDocument table(
            List<Column> columns, List<List<Cell>> rows, List<Fact> facts) {
        return new TableDocument("Lijst", List.of("Noordwind"), columns, rows, facts, DUTCH);
    }

    private byte[] write(TableDocument table) {
        return tables.write(table, Progress.unwatched()).orElseThrow();
    }

    private String text(TableDocument table) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(table))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<Integer> numbers(String text) {
        return java.util.regex.Pattern.compile("#(\\d+)#")
                .matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    private static List<PDFont> fonts(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map(name -> font(page, name))
                .toList();
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
