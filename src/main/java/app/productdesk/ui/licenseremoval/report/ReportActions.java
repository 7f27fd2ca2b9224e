package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;

/// Where the report can lead to.
public interface ReportActions {

    /// Goes on to cancelling, now that the way is free.
    void continueToCancel(SubscriptionId subscription);

    /// Goes to the product’s page.
    void goToProduct(SubscriptionId subscription);

    /// Goes to choosing whom else to take a license from.
    void chooseAgain(SubscriptionId subscription);

    /// Goes to saying what came of what was handed over.
    void tell(SubscriptionId subscription, RunId handedOver);

    /// Saves the file with which somebody else can cancel.
    void handOver(SubscriptionId subscription);
}
