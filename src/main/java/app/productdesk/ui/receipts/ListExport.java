package app.productdesk.ui.receipts;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.ReceiptStore.KeptReceipt;
import app.productdesk.domain.product.TaxedAmount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.FileChoice.Filter;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Saves the list of receipts for a spreadsheet. Moments are in UTC and amounts plain numbers, so
/// that a spreadsheet in any language reads them alike.
final class ListExport {

    private final ExportTable table;
    private final ReceiptsTools tools;

    ListExport(ExportTable table, ReceiptsTools tools) {
        this.table = table;
        this.tools = tools;
    }

    /// Asks where to, and saves; nothing where there is nothing to save.
    void save(List<KeptReceipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        Messages messages = tools.messages();
        tools.files()
                .save(
                        messages.text("receipts.export.name") + ".csv",
                        List.of(new Filter(messages.text("receipts.file.csv"), "csv")))
                .ifPresent(file -> write(file, receipts));
    }

    private void write(Path file, List<KeptReceipt> receipts) {
        Messages messages = tools.messages();
        List<List<String>> rows = receipts.stream().map(this::row).toList();
        tools.work()
                .start(
                        _ -> {
                            table.run(file, header(), rows);
                            return rows.size();
                        },
                        count ->
                                tools.announcer()
                                        .say(messages.counted("receipts.export.done", count)),
                        fault -> tools.announcer().tell(new FaultTexts(messages).explain(fault)));
    }

    private List<String> header() {
        return Stream.of(
                        "receipts.column.number",
                        "receipts.column.product",
                        "receipts.column.account",
                        "receipts.column.cancelledOn",
                        "receipts.column.net",
                        "receipts.column.tax",
                        "receipts.column.refunded",
                        "receipts.column.currency",
                        "receipts.column.carriedOut",
                        "receipts.column.operator",
                        "receipts.column.comment",
                        "receipts.column.reactivated")
                .map(key -> tools.messages().text(key))
                .toList();
    }

    private List<String> row(KeptReceipt kept) {
        Receipt receipt = kept.receipt();
        TaxedAmount paid = receipt.paidOut();
        return List.of(
                receipt.number().toString(),
                receipt.product().name(),
                receipt.customer().account(),
                receipt.confirmed().at().toString(),
                paid.net().getAmount().toPlainString(),
                paid.tax().getAmount().toPlainString(),
                paid.total().getAmount().toPlainString(),
                receipt.currency().getCode(),
                tools.messages().text("receipts.carriedOut." + Keys.of(receipt.carriedOut())),
                receipt.confirmed().by(),
                receipt.confirmed().comment(),
                kept.reactivatedAt().map(Object::toString).orElse(""));
    }
}
