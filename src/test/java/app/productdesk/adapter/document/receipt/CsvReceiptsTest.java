package app.productdesk.adapter.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.exchange.CsvTables;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class CsvReceiptsTest {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void hasARowForEachChargeAndOneForTheTotal() throws IOException {
        List<CSVRecord> rows = rows(ReceiptSamples.twoLines());

        assertThat(rows).extracting(row -> row.get("row")).containsExactly("line", "line", "total");
        assertThat(rows)
                .extracting(row -> row.get("credit_net"))
                .containsExactly("352.80", "60.00", "412.80");
        assertThat(rows)
                .extracting(row -> row.get("paid_out_total"))
                .containsExactly("426.89", "72.60", "499.49");
        assertThat(rows).extracting(row -> row.get("sha256")).containsOnly("d1");
        assertThat(rows.getFirst().toMap())
                .containsEntry("receipt", "2026-0001")
                .containsEntry("carried_out", "SAMPLE")
                .containsEntry("units", "40")
                .containsEntry("unit_price", "14.70")
                .containsEntry("unused_days", "18")
                .containsEntry("charged_tax", "123.48")
                .containsEntry("confirmed_at_utc", "2026-11-23T10:00:00Z")
                .containsEntry("currency", "USD");
    }

    @Test
    void hasATotalOfNothingWhenNothingWasCharged() throws IOException {
        List<CSVRecord> rows = rows(ReceiptSamples.noCredit());

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get("paid_out_total")).isEqualTo("0.00");
    }

    @Test
    void hasNoIdOfOurOwnMaking() throws IOException {
        assertThat(rows(ReceiptSamples.withoutIds()))
                .allSatisfy(
                        row ->
                                assertThat(row.toList())
                                        .noneMatch(cell -> cell.contains("product:"))
                                        .doesNotContain("told-1"));
    }

    @Test
    void givesNoNameTheChanceToBeAFormula() throws IOException {
        assertThat(rows(ReceiptSamples.hostile()))
                .extracting(row -> row.get("organization"))
                .allMatch(name -> name.startsWith("'=cmd"));
    }

    private static List<CSVRecord> rows(Receipt receipt) throws IOException {
        byte[] table = new Receipts(new CsvTables()).write(receipt, "d1", new ReceiptForm.Csv());
        String text = new String(table, StandardCharsets.UTF_8).substring(1);
        try (var parser = WITH_HEADER.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }
}
