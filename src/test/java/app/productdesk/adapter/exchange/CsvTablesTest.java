package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTablesTest {

    private final CsvTables tables = new CsvTables();

    @Test
    void writesAByteOrderMarkAndLinesThatEndInBoth() {
        assertThat(text(table(List.of("name", "seats"), List.of("Één, twee", "3"))))
                .isEqualTo("\ufeffname,seats\r\n\"Één, twee\",3\r\n");
    }

    @Test
    void writesValuesThatEveryProgramReadsAlike() {
        String text =
                text(
                        Tables.of(
                                List.of(
                                        new Cell.Count(-1200),
                                        new Cell.Amount(Money.parse("EUR -12.50")),
                                        new Cell.Day(LocalDate.of(2026, 11, 23)),
                                        new Cell.Moment(Instant.parse("2026-11-23T10:00:00Z")),
                                        new Cell.Empty())));

        assertThat(text.lines().skip(1))
                .containsExactly("-1200,-12.50,2026-11-23,2026-11-23T10:00:00Z,");
    }

    @Test
    void putsFactsBehindAnEmptyLine() {
        var fact = new Fact("=People", new Cell.Count(3));
        String text = text(Tables.with(List.of(fact), List.of(new Cell.Text("a"))));

        assertThat(text.lines().skip(1)).containsExactly("a", "", "'=People,3");
    }

    @Test
    void stopsWhenAsked() {
        assertThat(tables.write(table(List.of("a"), List.of("b")), new Stopped())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\";\"y\")",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\tplain",
                "  =1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff=1",
                "\0=1",
                " \t x",
                "＝1+1",
                "＋1+1",
                "－1-1x",
                "＠SUM(A1)",
                "\u22121+A1",
                "-",
                "--1",
                "-1.2e3",
                "+31 6 1234",
                "- a list",
                "=",
                "'=1",
                "''-1",
                "' @x"
            })
    void takesTheEdgeOffAFormula(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "-12",
                "+12",
                "-1234.56",
                "-1.234,56",
                "0.00",
                "US$ 3",
                "a=b",
                "x@noordwind.example",
                "O'Neil",
                "2026-11-23T10:00:00Z",
                " spaces ",
                "quote \" and, comma",
                "two\nlines",
                "’s-Hertogenbosch"
            })
    void leavesEverythingElseAsItIs(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '→',
            textBlock =
                    """
                    x;=1            → x;'=1
                    x;=1;           → x;'=1;
                    x; \\u00a0=1     → x;' \\u00a0=1
                    x;"=1           → x;'"=1
                    x;'=1           → x;''=1
                    x;-5            → x;'-5
                    a, -b           → a,' -b
                    a,＠b           → a,'＠b
                    x\\t=1           → x\\t'=1
                    a\\n=1           → a\\n'=1
                    a\\r\\n@b         → a\\r\\n'@b
                    a;;,=1          → a;;,'=1
                    -1\\n=2          → '-1\\n'=2
                    \\t=1            → '\\t'=1
                    a;b             → a;b
                    a, b - c        → a, b - c
                    (1;2)           → (1;2)
                    """)
    void takesTheEdgeOffBehindWhatMayEndACell(String cell, String guarded) throws IOException {
        assertThat(written(unescaped(cell))).isEqualTo(unescaped(guarded));
    }

    @Test
    void beginsNoLineWithANumberThatAFormulaCouldGoOnFrom() {
        assertThat(text(table(List.of("a", "b"), List.of("-5", "1+A1"))).lines().skip(1))
                .containsExactly("'-5,1+A1");
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\u00a0", "\u00a0");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> table(List.of("a", "b"), List.of("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void guardsTheHeaderToo() {
        assertThat(text(table(List.of("=A1"), List.of("x")))).isEqualTo("\ufeff'=A1\r\nx\r\n");
    }

    private String text(TableDocument table) {
        return new String(
                tables.write(table, Progress.unwatched()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static TableDocument table(List<String> header, List<String> row) {
        return Tables.texts(header, row);
    }

    private String written(String cell) throws IOException {
        String text = text(table(List.of("other", "header"), List.of("x", cell))).substring(1);
        try (var parser = CSVFormat.RFC4180.parse(new java.io.StringReader(text))) {
            return parser.getRecords().get(1).get(1);
        }
    }
}
