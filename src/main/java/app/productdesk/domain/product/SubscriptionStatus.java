package app.productdesk.domain.product;

/// Where a subscription is in its life (product-facts 1.4 and 2.5).
public enum SubscriptionStatus {
    SCHEDULED,
    ACTIVE,
    /// The term ran out; everything still works.
    EXPIRED,
    /// People have lost access; the data is kept for administrators.
    DISABLED,
    DELETED;

    /// Whether nobody can use it any more.
    public boolean hasEnded() {
        return this == DISABLED || this == DELETED;
    }

    /// Whether licenses of it can be used.
    public boolean inUse() {
        return this == ACTIVE || this == EXPIRED;
    }
}
