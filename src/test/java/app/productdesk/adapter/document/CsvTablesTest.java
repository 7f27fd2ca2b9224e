package app.productdesk.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTablesTest {

    private final CsvTables tables = new CsvTables();

    @Test
    void writesAByteOrderMarkAndLinesThatEndInBoth() {
        byte[] table = tables.write(List.of("name", "seats"), List.of(List.of("Één, twee", "3")));

        assertThat(new String(table, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffname,seats\r\n\"Één, twee\",3\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\";\"y\")",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
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
                "-1\n=2"
            })
    void takesTheEdgeOffAFormula(String cell) throws IOException {
        assertThat(firstCell(cell)).isEqualTo("'" + cell);
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
        assertThat(firstCell(cell)).isEqualTo(cell);
    }

    @Test
    void refusesARowOfAnotherLength() {
        List<List<String>> rows = List.of(List.of("1"));
        List<String> header = List.of("a", "b");
        assertThatThrownBy(() -> tables.write(header, rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void guardsTheHeaderToo() {
        byte[] table = tables.write(List.of("=A1"), List.of());

        assertThat(new String(table, StandardCharsets.UTF_8)).isEqualTo("\ufeff'=A1\r\n");
    }

    private String firstCell(String cell) throws IOException {
        byte[] table = tables.write(List.of("header", "other"), List.of(List.of(cell, "x")));
        String text = new String(table, StandardCharsets.UTF_8).substring(1);
        try (var parser = CSVFormat.RFC4180.parse(new java.io.StringReader(text))) {
            return parser.getRecords().get(1).get(0);
        }
    }
}
