package app.productdesk.ui.renewals;

import app.productdesk.domain.product.SubscriptionId;

/// Where the page of what lies ahead leads to.
public interface RenewalsActions {

    void showDetails(SubscriptionId id);

    /// Lets the person cancel.
    ///
    /// @param afterwards called once the dialog is closed
    void cancel(SubscriptionId id, Runnable afterwards);

    void goToProducts();
}
