package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;

/// Where the task in the header can lead to.
public interface TaskActions {

    /// Opens the wizard where it shows the removal under way, or that one’s report.
    void showRemoval(SubscriptionId subscription);

    /// Opens the report of a removal.
    void showReport(RunId run);

    /// Whether the person is looking at the removal from that subscription already, so that nobody
    /// has to tell them that it is through.
    boolean showsRemoval(SubscriptionId subscription);
}
