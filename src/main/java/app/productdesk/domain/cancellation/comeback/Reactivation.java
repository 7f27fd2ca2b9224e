package app.productdesk.domain.cancellation.comeback;

import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings an expired or disabled subscription back, with the add-ons that ended with it (decisions
/// 5, product-facts 2.6).
///
/// Under a MOSA the same subscription goes on and what is left of its period is charged again; when
/// its term ran out meanwhile a new term begins now. Under an MCA a new term always begins, as a
/// subscription of its own; the old one stays disabled and names it.
///
/// @param subscriptions as they stand afterwards, the active one first
/// @param charges those that are new or changed
public record Reactivation(List<Subscription> subscriptions, List<Charge> charges) {

    private static final Set<SubscriptionStatus> CAN_COME_BACK =
            Set.of(SubscriptionStatus.EXPIRED, SubscriptionStatus.DISABLED);

    public Reactivation {
        subscriptions = List.copyOf(subscriptions);
        charges = List.copyOf(charges);
    }

    /// Works out what a reactivation at that instant makes of a subscription.
    public static Reactivation of(Subscription ended, Portfolio portfolio, Instant now) {
        Reactivation base = alone(ended, portfolio, now);
        var subscriptions = new ArrayList<>(base.subscriptions());
        var charges = new ArrayList<>(base.charges());
        for (Subscription addOn : addOnsEndedWith(ended, portfolio, now)) {
            Reactivation part = alone(addOn, portfolio, now);
            subscriptions.add(attached(part.active(), base.active().id()));
            subscriptions.addAll(part.subscriptions().subList(1, part.subscriptions().size()));
            charges.addAll(part.charges());
        }
        return new Reactivation(subscriptions, charges);
    }

    /// The subscription that is active afterwards.
    public Subscription active() {
        return subscriptions.getFirst();
    }

    /// What the reactivation costs at that instant: the new charges together; empty when nothing is
    /// charged.
    public Optional<TaxedAmount> charged(Instant now) {
        return charges.stream()
                .filter(charge -> charge.chargedAt().equals(now))
                .map(Charge::amount)
                .reduce(TaxedAmount::plus);
    }

    private static Reactivation alone(Subscription ended, Portfolio portfolio, Instant now) {
        if (portfolio.accountOf(ended).agreement() == Agreement.MCA) {
            return asNewSubscription(ended, portfolio, now);
        }
        return ranOut(ended, now)
                ? withNewTerm(ended, portfolio, now)
                : goesOn(ended, portfolio, now);
    }

    private static Reactivation goesOn(Subscription ended, Portfolio portfolio, Instant now) {
        return new Reactivation(
                List.of(ended.withEnding(Ending.NONE)),
                ChargesOnReturn.forTheRest(portfolio.chargesOf(ended), now));
    }

    private static Reactivation withNewTerm(Subscription ended, Portfolio portfolio, Instant now) {
        Subscription active = renewed(ended, ended.id(), ended.kinship(), now);
        var charges = new ArrayList<>(ChargesOnReturn.ended(portfolio.chargesOf(ended), now));
        charges.addAll(ChargesOnReturn.forNewTerm(active, portfolio.accountOf(ended)));
        return new Reactivation(List.of(active), charges);
    }

    private static Reactivation asNewSubscription(
            Subscription ended, Portfolio portfolio, Instant now) {
        SubscriptionId id = freeId(ended.id(), portfolio);
        Subscription active = renewed(ended, id, Kinship.inPlaceOf(ended.id()), now);
        return new Reactivation(
                List.of(active, ended.withKinship(ended.kinship().replacedBy(id))),
                ChargesOnReturn.forNewTerm(active, portfolio.accountOf(ended)));
    }

    private static Subscription renewed(
            Subscription ended, SubscriptionId id, Kinship kinship, Instant now) {
        return new Subscription(
                id,
                ended.sku(),
                ended.purchase(),
                new Term(now, ended.term().months(), ended.term().frequency()),
                Renewal.FOR_EVER,
                Optional.empty(),
                ended.traits(),
                kinship,
                Ending.NONE);
    }

    private static Subscription attached(Subscription addOn, SubscriptionId base) {
        Kinship old = addOn.kinship();
        return addOn.withKinship(new Kinship(Optional.of(base), old.replaces(), old.replacedBy()));
    }

    /// Those that were cancelled at the same instant, or ran out while nobody cancelled either.
    private static List<Subscription> addOnsEndedWith(
            Subscription ended, Portfolio portfolio, Instant now) {
        return portfolio.addOnsOf(ended.id()).stream()
                .filter(addOn -> addOn.ending().equals(ended.ending()))
                .filter(addOn -> CAN_COME_BACK.contains(addOn.statusAt(now)))
                .toList();
    }

    private static boolean ranOut(Subscription ended, Instant now) {
        return ended.renewal().runsOutAt().filter(end -> !now.isBefore(end)).isPresent();
    }

    private static SubscriptionId freeId(SubscriptionId old, Portfolio portfolio) {
        int number = 2;
        while (portfolio.find(new SubscriptionId(old + "-" + number)).isPresent()) {
            number++;
        }
        return new SubscriptionId(old + "-" + number);
    }
}
