package app.productdesk.domain.product;

/// What the files an organization exports do not say of a subscription, so that a person has to
/// tell it before a refund can be worked out (decisions 1). Nothing is assumed in its place.
public enum MissingFact {
    /// The agreement it is billed under, and the tax.
    ACCOUNT,
    /// When its term began, how long it lasts, how it is billed and whether it renews.
    TERM,
    /// What a unit costs, and what of it was paid.
    PRICE
}
