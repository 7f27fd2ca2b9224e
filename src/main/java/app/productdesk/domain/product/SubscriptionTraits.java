package app.productdesk.domain.product;

/// Facts about a subscription that never block a cancellation but are worth a warning (decisions
/// 3).
///
/// @param customDomain a domain of the organization is in use with it
/// @param scheduledChanges changes are planned for its next renewal
public record SubscriptionTraits(boolean customDomain, boolean scheduledChanges) {

    public static final SubscriptionTraits NONE = new SubscriptionTraits(false, false);
}
