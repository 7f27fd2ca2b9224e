package app.productdesk.ui.cancellation.content;

import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.RefundPayment.Nothing;
import app.productdesk.domain.cancellation.RefundPayment.OnInvoiceOf;
import app.productdesk.domain.cancellation.RefundPayment.WithFinalInvoice;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import org.joda.money.Money;

/// Says when and how a refund is paid, and how the whole thing is carried out.
public final class PaymentWriter {

    private final Messages messages;

    public PaymentWriter(Messages messages) {
        this.messages = messages;
    }

    /// When and how an amount is paid out.
    public String payment(RefundPayment payment, Money paidOut) {
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
    public String carriedOut(WorkspaceKind kind) {
        return messages.text("cancellation.carriedOut." + Keys.of(kind));
    }

    private String route(RefundRoute route) {
        return messages.text("cancellation.route." + Keys.of(route));
    }
}
