package app.productdesk.domain.cancellation.operator;

/// What the person at the keyboard is allowed to do in the organization (product-facts 2.1).
public enum OperatorRole {
    GLOBAL_ADMINISTRATOR,
    BILLING_ADMINISTRATOR,
    LICENSE_ADMINISTRATOR,
    GLOBAL_READER
}
