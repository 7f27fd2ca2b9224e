package app.productdesk.ui.cancellation.content;

import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.RefundPayment.Nothing;
import app.productdesk.domain.cancellation.RefundPayment.OnInvoiceOf;
import app.productdesk.domain.cancellation.RefundPayment.WithFinalInvoice;
import app.productdesk.domain.product.RefundRoute;
import app.productdesk.domain.product.WorkspaceKind;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.Messages;
import org.joda.money.Money;

/// Says when and how a refund is paid, and how the whole thing is carried out.
final class PaymentWriter {

    private final Messages messages;

    PaymentWriter(Messages messages) {
        this.messages = messages;
    }

    String payment(RefundPayment payment, Money paidOut) {
        String amount = messages.money(paidOut);
        return switch (payment) {
            case WithFinalInvoice(var by, var route) ->
                    messages.text(
                            "cancellation.payment.withFinalInvoice",
                            amount,
                            messages.day(by),
                            route(route));
            case OnInvoiceOf(var month, var route) ->
                    messages.text(
                            "cancellation.payment.onInvoiceOf",
                            amount,
                            messages.month(month),
                            route(route));
            case Nothing(_) -> messages.text("cancellation.payment.nothing");
        };
    }

    /// Whether anything is cancelled anywhere else.
    String carriedOut(WorkspaceKind kind) {
        return messages.text("cancellation.carriedOut." + Keys.of(kind));
    }

    private String route(RefundRoute route) {
        return messages.text("cancellation.route." + Keys.of(route));
    }
}
