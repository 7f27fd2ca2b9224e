package app.productdesk.ui.receipts;

import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/// Writes receipts as rows, in one language.
final class ReceiptRows {

    private final Messages messages;

    ReceiptRows(Messages messages) {
        this.messages = messages;
    }

    List<ReceiptRow> of(List<KeptReceipt> receipts) {
        return receipts.stream().map(this::row).toList();
    }

    private ReceiptRow row(KeptReceipt kept) {
        Receipt receipt = kept.receipt();
        Money refunded = receipt.paidOut().total();
        return new ReceiptRow(
                receipt.number().toString(),
                receipt.product().name(),
                receipt.customer().account(),
                receipt.confirmed().at(),
                messages.day(receipt.confirmed().at()),
                refunded.getAmount(),
                refunded.getCurrencyUnit().getCode(),
                messages.money(refunded),
                messages.text("receipts.carriedOut." + Keys.of(receipt.carriedOut())),
                kept.reactivatedAt()
                        .map(at -> messages.text("receipts.reactivatedOn", messages.day(at)))
                        .orElse(""),
                words(receipt));
    }

    private static String words(Receipt receipt) {
        return String.join(
                        "\n",
                        receipt.number().toString(),
                        receipt.product().name(),
                        receipt.customer().account(),
                        receipt.customer().organization(),
                        receipt.confirmed().by(),
                        receipt.confirmed().comment())
                .toLowerCase(Locale.ROOT);
    }
}
