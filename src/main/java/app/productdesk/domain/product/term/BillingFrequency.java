package app.productdesk.domain.product.term;

/// How often a term is charged.
public enum BillingFrequency {
    MONTHLY,
    /// The whole term at its start.
    UP_FRONT
}
