package app.productdesk.domain.product;

/// What the files an organization exports do not say of a subscription, so that it has to be told
/// or brought in before it can be cancelled (decisions 1). Nothing is assumed in its place.
public enum MissingFact {
    /// The agreement it is billed under, and the tax.
    ACCOUNT,
    /// When its term began, how long it lasts, how it is billed and whether it renews.
    TERM,
    /// What a unit costs, and what of it was paid.
    PRICE,
    /// Who holds its licenses: no file names everybody, and none counts them. Only files tell it.
    HOLDERS;

    /// Whether a person can tell it.
    public boolean isTold() {
        return this != HOLDERS;
    }
}
