package app.productdesk.domain.product.purchase;

/// How a subscription was bought; it decides who can cancel it (product-facts 2.2).
public enum PurchaseChannel {
    DIRECT,
    PARTNER,
    MICROSOFT_REPRESENTATIVE,
    SELF_SERVICE,
    PUBLISHER,
    FREE,
    PRODUCT_KEY
}
