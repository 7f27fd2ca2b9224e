package app.productdesk.domain.product;

import java.util.Optional;

/// The other subscriptions that one belongs to.
///
/// @param base the subscription it is an add-on of
/// @param replaces the cancelled subscription it was reactivated from (product-facts 2.6, MCA)
/// @param replacedBy the subscription that took its place on reactivation
public record Kinship(
        Optional<SubscriptionId> base,
        Optional<SubscriptionId> replaces,
        Optional<SubscriptionId> replacedBy) {

    public static final Kinship NONE =
            new Kinship(Optional.empty(), Optional.empty(), Optional.empty());

    public static Kinship addOnOf(SubscriptionId base) {
        return new Kinship(Optional.of(base), Optional.empty(), Optional.empty());
    }

    public static Kinship inPlaceOf(SubscriptionId cancelled) {
        return new Kinship(Optional.empty(), Optional.of(cancelled), Optional.empty());
    }

    public Kinship replacedBy(SubscriptionId successor) {
        return new Kinship(base, replaces, Optional.of(successor));
    }
}
