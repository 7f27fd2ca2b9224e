package app.productdesk.domain.product.charge;

/// Where money goes back to.
public enum RefundRoute {
    PAYMENT_METHOD,
    /// Kept as credit on the billing account and set off against later invoices.
    ACCOUNT_CREDIT
}
