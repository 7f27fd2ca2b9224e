package app.productdesk.domain.intake.assembly.product;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.SubscriptionTraits;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.product.term.Renewal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A subscription as files show it.
///
/// @param bought licenses of it
/// @param forPeople whether people can hold a license of it
public record Sighting(
        SubscriptionId id, Sku sku, SubscriptionStatus status, int bought, boolean forPeople) {

    /// How a product was known before.
    static Product mention(Sku sku) {
        return new Product(sku.id(), sku.partNumber(), Optional.of(sku.name()));
    }

    /// A subscription that is listed no more, seen as deleted; when it was is not known.
    public static Subscription asGone(Subscription before, Instant at) {
        boolean already =
                before.observed()
                        .filter(seen -> seen.status() == SubscriptionStatus.DELETED)
                        .isPresent();
        return already
                ? before
                : before.withObserved(
                        new Observation(
                                SubscriptionStatus.DELETED,
                                at,
                                Optional.empty(),
                                before.missing(),
                                before.unnamed()));
    }

    /// Where only the product is counted: neither when it was bought nor how is known.
    Subscription subscription(Instant at) {
        return made(
                PurchaseChannel.DIRECT, Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    /// Where it is listed. The end of a trial is the next change of one that is active.
    ///
    /// @param ours the ids of the organization’s own tenant, as far as files say them
    Subscription subscription(Fact.Bought listed, Set<String> ours, Instant at) {
        boolean runs = listed.trial() && status == SubscriptionStatus.ACTIVE;
        return made(
                listed.owner().filter(owner -> !ours.contains(owner)).isPresent()
                        ? PurchaseChannel.PARTNER
                        : PurchaseChannel.DIRECT,
                listed.created(),
                listed.next(),
                listed.next().filter(_ -> runs),
                at);
    }

    private Subscription made(
            PurchaseChannel channel,
            Optional<Instant> created,
            Optional<Instant> next,
            Optional<Instant> trialUntil,
            Instant at) {
        Quantity quantity =
                forPeople ? new Quantity.Licenses(Math.max(0, bought)) : new Quantity.Unlimited();
        return new Subscription(
                id,
                sku,
                new Purchase(
                        channel,
                        Placeholders.ACCOUNT.id(),
                        quantity,
                        Optional.empty(),
                        Optional.empty()),
                Placeholders.term(created),
                Renewal.FOR_EVER,
                trialUntil,
                SubscriptionTraits.NONE,
                Kinship.NONE,
                Ending.NONE,
                Optional.of(new Observation(status, at, next, EnumSet.allOf(MissingFact.class))));
    }
}
