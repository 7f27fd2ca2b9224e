package app.productdesk.domain.product.purchase;

/// The contract behind a billing account; it decides when a subscription may be cancelled
/// (product-facts 2.2).
public enum Agreement {
    /// Microsoft Online Subscription Agreement: cancel at any time with a prorated credit.
    MOSA,
    /// Microsoft Customer Agreement: cancel within seven days of the start or a renewal.
    MCA,
    /// A reseller's agreement: only the partner can change anything.
    PARTNER,
    /// The files do not say, and nobody has told it yet.
    NOT_KNOWN
}
