package app.productdesk.ui.products.rows;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.CreditKind;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.CancellationWindow;
import app.productdesk.domain.product.Agreement;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.figures.VerdictMark;
import java.time.Instant;
import org.joda.money.Money;

/// Puts the answer to “can it be cancelled?” into a few words and a whole reason.
final class VerdictWriter {

    private final Messages messages;
    private final RefusalWriter refusals;
    private final Instant now;

    /// @param now the instant the list was read for
    VerdictWriter(Messages messages, Instant now) {
        this.messages = messages;
        this.refusals = new RefusalWriter(messages);
        this.now = now;
    }

    VerdictCell write(ProductOverview product) {
        return switch (product.decision()) {
            case Refused(var reason) -> refusals.write(reason);
            case Allowed allowed when product.account().agreement() == Agreement.MCA ->
                    whileOpen(product, allowed);
            case Allowed allowed -> free(allowed);
        };
    }

    private VerdictCell free(Allowed allowed) {
        return allowed.credit() == CreditKind.NONE_PREPAID
                ? new VerdictCell(
                        VerdictMark.Kind.FREE,
                        messages.text("products.verdict.freeWithoutRefund"),
                        messages.text("products.verdict.freeWithoutRefund.reason"),
                        VerdictRank.FREE.of(1))
                : new VerdictCell(
                        VerdictMark.Kind.FREE,
                        messages.text("products.verdict.free"),
                        messages.text("products.verdict.free.reason", comesBack(allowed)),
                        VerdictRank.FREE.of(0));
    }

    private VerdictCell whileOpen(ProductOverview product, Allowed allowed) {
        Instant closes =
                CancellationWindow.of(product.subscription().lifecycle().termAt(now)).closes();
        return new VerdictCell(
                VerdictMark.Kind.WINDOW,
                messages.text("products.verdict.until", messages.day(closes)),
                messages.text(
                        "products.verdict.until.reason",
                        messages.moment(closes),
                        comesBack(allowed)),
                VerdictRank.WINDOW.at(closes));
    }

    private String comesBack(Allowed allowed) {
        Money total = allowed.refund().credit().total();
        Money paid = allowed.refund().paidOut().total();
        if (total.isZero()) {
            return messages.text("products.verdict.credit.none");
        }
        return paid.isEqual(total)
                ? messages.text("products.verdict.credit.back", messages.money(total))
                : messages.text(
                        "products.verdict.credit.setOff",
                        messages.money(total),
                        messages.money(paid));
    }
}
