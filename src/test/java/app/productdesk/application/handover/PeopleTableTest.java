package app.productdesk.application.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.exchange.CsvTables;
import app.productdesk.domain.Given;
import app.productdesk.domain.handover.RemovalSheet;
import app.productdesk.domain.handover.RemovalSheet.Line;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PeopleTableTest {

    private static final UUID ANN = new UUID(0x1234L, 1);
    private static final UUID STAFF = new UUID(0x5678L, 2);

    @Test
    void numbersEverybodyAndSaysWhatEnds() {
        assertThat(csv("ann@x.example", "Staff"))
                .isEqualTo(
                        "\ufeffnumber,userName,personId,target,group,groupId\r\n"
                                + "1,ann@x.example,%s,direct,,\r\n".formatted(ANN)
                                + "2,ann@x.example,%s,membership,Staff,%s\r\n"
                                        .formatted(ANN, STAFF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd",
                "@SUM(A1)",
                "\u200b=1",
                "\tplain",
                "\uff1d1+1"
            })
    void givesASpreadsheetNothingToRun(String name) throws IOException {
        String text = csv(name, name).substring(1);
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            var rows = parser.getRecords();

            assertThat(rows.get(1).get(1)).isEqualTo("'" + name);
            assertThat(rows.get(2).get(4)).isEqualTo("'" + name);
            assertThat(rows).hasSize(3).allMatch(row -> row.size() == 6);
        }
    }

    private static String csv(String userName, String group) {
        var order =
                new RemovalSheet(
                        "X",
                        Optional.of("x.example"),
                        "=product",
                        Optional.of(new UUID(1, 2)),
                        List.of(
                                new Line(Optional.of(ANN), userName, Optional.empty()),
                                new Line(
                                        Optional.of(ANN),
                                        userName,
                                        Optional.of(
                                                new RemovalSheet.Group(
                                                        Optional.of(STAFF), group)))),
                        "Sanne",
                        Given.T);
        return new String(PeopleTable.of(order, new CsvTables()), StandardCharsets.UTF_8);
    }
}
