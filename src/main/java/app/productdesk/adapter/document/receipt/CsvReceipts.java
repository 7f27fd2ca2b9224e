package app.productdesk.adapter.document.receipt;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.port.table.TableDocument.Wording;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptLine;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;

/// A receipt as a table: a row for each charge and one for the total, the same in every language.
/// Column names stay as they are; amounts have a point and no thousands separator.
final class CsvReceipts {

    private static final List<String> RECEIPT =
            List.of(
                    "row",
                    "receipt",
                    "sha256",
                    "carried_out",
                    "organization",
                    "billing_account_id",
                    "billing_account",
                    "product",
                    "part_number",
                    "subscription_id",
                    "confirmed_by",
                    "confirmed_at_utc",
                    "reason",
                    "currency",
                    "activity_entry",
                    "activity_sha256");
    private static final List<String> CHARGE =
            List.of(
                    "charge",
                    "charged_product",
                    "units",
                    "unit_price",
                    "months",
                    "tax_rate_percent",
                    "period_start_utc",
                    "period_end_utc",
                    "days",
                    "used_days",
                    "unused_days");
    private static final List<String> AMOUNTS =
            Stream.of("charged", "credited_before", "credit", "set_off", "paid_out", "still_owed")
                    .flatMap(name -> Stream.of(name + "_net", name + "_tax", name + "_total"))
                    .toList();

    private final TableWriter tables;

    CsvReceipts(TableWriter tables) {
        this.tables = tables;
    }

    byte[] write(Receipt receipt, String digest) {
        List<List<String>> rows = new ArrayList<>();
        for (ReceiptLine line : receipt.lines()) {
            rows.add(row("line", receipt, digest, charge(line), amounts(line)));
        }
        List<String> none = Collections.nCopies(CHARGE.size(), "");
        rows.add(row("total", receipt, digest, none, totals(receipt)));
        return tables.write(table(joined(RECEIPT, CHARGE, AMOUNTS), rows), Progress.unwatched())
                .orElseThrow();
    }

    /// All texts: each is written here as it is meant to be, numbers included.
    private static TableDocument table(List<String> header, List<List<String>> rows) {
        return new TableDocument(
                "",
                List.of(),
                header.stream().map(name -> new Column(name, Kind.TEXT, false)).toList(),
                rows.stream().map(CsvReceipts::cells).toList(),
                List.of(),
                new Wording(Locale.ROOT, ZoneOffset.UTC, "", "", "", ""));
    }

    private static List<Cell> cells(List<String> row) {
        return row.stream().<Cell>map(Cell.Text::new).toList();
    }

    private static List<String> row(
            String kind,
            Receipt receipt,
            String digest,
            List<String> charge,
            List<String> amounts) {
        List<String> about =
                List.of(
                        kind,
                        receipt.number().toString(),
                        digest,
                        receipt.carriedOut().name(),
                        receipt.customer().organization(),
                        new BillingAccountId(receipt.customer().accountId()).known().orElse(""),
                        receipt.customer().account(),
                        receipt.product().name(),
                        receipt.product().partNumber().orElse(""),
                        receipt.product().subscription().known().orElse(""),
                        receipt.confirmed().by(),
                        receipt.confirmed().at().toString(),
                        receipt.confirmed().reason().name(),
                        receipt.currency().getCode(),
                        receipt.activity().map(head -> Long.toString(head.number())).orElse(""),
                        receipt.activity().map(head -> head.digest().hex()).orElse(""));
        return joined(about, charge, amounts);
    }

    private static List<String> charge(ReceiptLine line) {
        return List.of(
                line.chargeShown(),
                line.product(),
                Integer.toString(line.price().units()),
                figure(line.price().perUnit()),
                Integer.toString(line.price().months()),
                line.price().taxRate().toPlainString(),
                line.period().start().toString(),
                line.period().end().toString(),
                Long.toString(line.days()),
                Long.toString(line.used()),
                Long.toString(line.unused()));
    }

    private static List<String> amounts(ReceiptLine line) {
        return figures(
                line.charged(),
                line.creditedBefore(),
                line.credit(),
                line.setOff(),
                line.paidOut(),
                line.stillOwed());
    }

    private static List<String> totals(Receipt receipt) {
        TaxedAmount charged = TaxedAmount.zero(receipt.currency());
        TaxedAmount before = TaxedAmount.zero(receipt.currency());
        for (ReceiptLine line : receipt.lines()) {
            charged = charged.plus(line.charged());
            before = before.plus(line.creditedBefore());
        }
        return figures(
                charged,
                before,
                receipt.credit(),
                receipt.setOff(),
                receipt.paidOut(),
                receipt.stillOwed());
    }

    private static List<String> figures(TaxedAmount... amounts) {
        return Stream.of(amounts)
                .flatMap(amount -> Stream.of(amount.net(), amount.tax(), amount.total()))
                .map(CsvReceipts::figure)
                .toList();
    }

    private static String figure(Money money) {
        return money.getAmount().toPlainString();
    }

    private static List<String> joined(
            List<String> about, List<String> charge, List<String> amounts) {
        return Stream.of(about, charge, amounts).flatMap(List::stream).toList();
    }
}
