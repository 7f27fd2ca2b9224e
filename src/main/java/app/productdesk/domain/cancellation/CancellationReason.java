package app.productdesk.domain.cancellation;

/// Why the organization cancels, in its own words (product-facts 2.4; the real list is not public).
public enum CancellationReason {
    TOO_EXPENSIVE,
    NOT_USED_ENOUGH,
    OTHER_MICROSOFT_PLAN,
    OTHER_SUPPLIER,
    MISSING_FEATURES,
    TECHNICAL_PROBLEMS,
    BOUGHT_BY_MISTAKE,
    ORGANIZATION_CHANGES,
    OTHER
}
