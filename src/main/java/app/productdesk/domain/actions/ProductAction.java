package app.productdesk.domain.actions;

/// What can be done to a subscription from its “more actions” menu (product-facts 1.5).
public enum ProductAction {
    VIEW_DETAILS,
    EDIT_RECURRING_BILLING,
    REMOVE_LICENSES,
    REACTIVATE,
    DELETE,
    CANCEL
}
