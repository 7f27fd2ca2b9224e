package app.productdesk.application.port;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.SubscriptionId;
import java.util.List;

/// Where it is read who changed what. Every call may block and may throw a [StorageFault].
public interface ActivityLog {

    /// What was done to one subscription, newest first.
    List<ActivityEntry> entriesOf(SubscriptionId subscription);
}
