package app.productdesk.domain.cancellation.rule;

import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.LifecycleStage;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.BillingAccount;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Everything a decision on one subscription is taken from, as it is at one instant.
///
/// @param users who holds licenses of anything in the portfolio
/// @param now the instant the question is asked for
public record CancellationCase(
        Subscription subscription,
        Portfolio portfolio,
        LicensedUsers users,
        Operator operator,
        Instant now) {

    public BillingAccount account() {
        return portfolio.accountOf(subscription);
    }

    public LifecycleStage stage() {
        return subscription.lifecycle().at(now);
    }

    public LicenseCount count() {
        return LicenseCount.of(subscription, users);
    }

    /// Everything that ends with a cancellation: the subscription first, then its add-ons.
    public List<Subscription> ending() {
        return Stream.concat(Stream.of(subscription), addOns().stream()).toList();
    }

    /// The add-ons that end with the subscription: those that have not ended before.
    public List<Subscription> addOns() {
        return portfolio.addOnsOf(subscription.id()).stream()
                .filter(addOn -> !addOn.statusAt(now).hasEnded())
                .toList();
    }
}
