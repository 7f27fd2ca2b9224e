package app.productdesk.ui.common.wording;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.CreditKind;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import org.joda.money.Money;

/// Puts the answer to “can it be cancelled?” into a few words and a whole reason.
public final class Verdicts {

    private final Messages messages;
    private final RefusalVerdicts refusals;

    public Verdicts(Messages messages) {
        this.messages = messages;
        this.refusals = new RefusalVerdicts(messages);
    }

    /// The answer for one product.
    ///
    /// @param now the instant the product was read for
    public Verdict of(ProductOverview product, Instant now) {
        return switch (product.decision()) {
            case Refused(var reason) -> refusals.of(reason);
            case Allowed allowed when product.account().agreement() == Agreement.MCA ->
                    whileOpen(product, allowed, now);
            case Allowed allowed -> free(allowed);
        };
    }

    private Verdict free(Allowed allowed) {
        return allowed.credit() == CreditKind.NONE_PREPAID
                ? new Verdict(
                        VerdictMark.Kind.FREE,
                        messages.text("common.verdict.freeWithoutRefund"),
                        messages.text("common.verdict.freeWithoutRefund.reason"))
                : new Verdict(
                        VerdictMark.Kind.FREE,
                        messages.text("common.verdict.free"),
                        messages.text("common.verdict.free.reason", comesBack(allowed)));
    }

    private Verdict whileOpen(ProductOverview product, Allowed allowed, Instant now) {
        Instant closes =
                CancellationWindow.of(product.subscription().lifecycle().termAt(now)).closes();
        return new Verdict(
                VerdictMark.Kind.WINDOW,
                messages.text("common.verdict.until", messages.day(closes)),
                messages.text(
                        "common.verdict.until.reason",
                        messages.moment(closes),
                        comesBack(allowed)));
    }

    private String comesBack(Allowed allowed) {
        Money total = allowed.refund().credit().total();
        Money paid = allowed.refund().paidOut().total();
        if (total.isZero()) {
            return messages.text("common.verdict.credit.none");
        }
        return paid.isEqual(total)
                ? messages.text("common.verdict.credit.back", messages.money(total))
                : messages.text(
                        "common.verdict.credit.setOff",
                        messages.money(total),
                        messages.money(paid));
    }
}
