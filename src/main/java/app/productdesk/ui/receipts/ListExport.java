package app.productdesk.ui.receipts;

import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Optional;

/// Saves the list of receipts as a table.
final class ListExport {

    private final TableSaving saving;
    private final Messages messages;

    ListExport(TableSaving saving, Messages messages) {
        this.saving = saving;
        this.messages = messages;
    }

    /// Asks where to, and saves; nothing where there is nothing to save.
    void save(List<KeptReceipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        saving.save(
                messages.text("receipts.export.name"),
                () ->
                        form().table(
                                        messages.text("receipts.title"),
                                        messages.counted("receipts.footer.all", receipts.size()),
                                        receipts),
                _ -> messages.counted("receipts.export.done", receipts.size()));
    }

    private TableForm<KeptReceipt> form() {
        return new TableForm<KeptReceipt>(messages)
                .text(
                        messages.text("receipts.column.number"),
                        kept -> kept.receipt().number().toString())
                .text(
                        messages.text("receipts.column.product"),
                        kept -> kept.receipt().product().name())
                .text(
                        messages.text("receipts.column.account"),
                        kept -> kept.receipt().customer().account())
                .moment(
                        messages.text("receipts.column.cancelledOn"),
                        kept -> Optional.of(kept.receipt().confirmed().at()))
                .amount(messages.text("receipts.column.net"), kept -> paid(kept).net())
                .amount(messages.text("receipts.column.tax"), kept -> paid(kept).tax())
                .amount(messages.text("receipts.column.refunded"), kept -> paid(kept).total())
                .text(
                        messages.text("receipts.column.currency"),
                        kept -> kept.receipt().currency().getCode())
                .text(
                        messages.text("receipts.column.carriedOut"),
                        kept -> carriedOut(kept.receipt()))
                .text(
                        messages.text("receipts.column.operator"),
                        kept -> kept.receipt().confirmed().by())
                .text(
                        messages.text("receipts.column.comment"),
                        kept -> kept.receipt().confirmed().comment())
                .moment(messages.text("receipts.column.reactivated"), KeptReceipt::reactivatedAt);
    }

    private String carriedOut(Receipt receipt) {
        return messages.text("receipts.carriedOut." + Keys.of(receipt.carriedOut()));
    }

    private static TaxedAmount paid(KeptReceipt kept) {
        return kept.receipt().paidOut();
    }
}
