package app.productdesk.ui.activity;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;

/// What the Activity page leads to.
public interface ActivityActions {

    /// Shows the product that a change was made to.
    void goToProduct(SubscriptionId subscription);

    /// Shows the receipt that a cancellation gave.
    void goToReceipt(ReceiptNumber receipt);

    /// Shows what a guided removal did.
    ///
    /// @param subscription whose licenses it removes
    void goToRemoval(RunId run, SubscriptionId subscription);

    void goToProducts();
}
