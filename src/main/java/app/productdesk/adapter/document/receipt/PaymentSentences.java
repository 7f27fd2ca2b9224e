package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.receipt.Receipt;
import java.util.ArrayList;
import java.util.List;

/// When and how a refund is paid, in sentences.
final class PaymentSentences {

    private final ReceiptTexts texts;

    PaymentSentences(ReceiptTexts texts) {
        this.texts = texts;
    }

    List<String> of(Receipt receipt) {
        List<String> sentences = new ArrayList<>();
        sentences.add(paid(receipt));
        if (!receipt.stillOwed().isZero()) {
            sentences.add(
                    texts.text(
                            "receipt.payment.stillOwed", texts.money(receipt.stillOwed().total())));
        }
        if (receipt.carriedOut() != WorkspaceKind.SAMPLE) {
            sentences.add(texts.text("receipt.payment.estimate"));
        }
        return sentences;
    }

    private String paid(Receipt receipt) {
        String refund = texts.money(receipt.paidOut().total());
        return switch (receipt.payment()) {
            case RefundPayment.WithFinalInvoice(var by, var route) ->
                    texts.constant(
                            "receipt.payment.withFinalInvoice",
                            route,
                            refund,
                            texts.day(by, receipt.customer().zone()));
            case RefundPayment.OnInvoiceOf(var month, var route) ->
                    texts.constant(
                            "receipt.payment.onInvoiceOf", route, refund, texts.month(month));
            case RefundPayment.Nothing(_) -> nothing(receipt);
        };
    }

    private String nothing(Receipt receipt) {
        return receipt.setOff().isZero()
                ? texts.text("receipt.payment.nothing")
                : texts.text(
                        "receipt.payment.nothing.setOff", texts.money(receipt.setOff().total()));
    }
}
