package app.productdesk.domain.product.term;

/// What happens when a term ends (product-facts 1.6, *Edit recurring billing*).
public enum RecurringBilling {
    /// The term is followed by another of the same length, again and again.
    ON,
    /// The term is followed by one more, which then runs out.
    ON_RENEW_ONCE,
    /// The term runs out.
    OFF
}
