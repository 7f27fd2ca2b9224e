package app.productdesk.domain.cancellation;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.refund.RefundLine;
import java.util.List;
import java.util.stream.Stream;

/// A cancellation that was allowed and confirmed: what it ends and what it credits.
///
/// @param asked the facts it was decided from
/// @param rule the rule of 25 that was applied
/// @param allowed the decision that was confirmed
public record Cancellation(
        CancellationCase asked,
        LicensedUserRule rule,
        CancellationDecision.Allowed allowed,
        Confirmation confirmation) {

    /// The subscription and its add-ons as they stand afterwards: disabled on the spot (decisions
    /// 5).
    public List<Subscription> ended() {
        Ending ending = Ending.cancelled(confirmation.at());
        return Stream.concat(Stream.of(asked.subscription()), allowed.goesToo().addOns().stream())
                .map(subscription -> subscription.withEnding(ending))
                .toList();
    }

    /// The charges as they stand once the refund is credited.
    public List<Charge> credited() {
        return allowed.refund().lines().stream().map(RefundLine::credited).toList();
    }

    public DataDates dates() {
        return DataDates.after(confirmation.at());
    }

    public RefundPayment payment() {
        return RefundPayment.of(allowed.refund(), asked.account().agreement());
    }
}
