package app.productdesk.application.port.store;

import java.util.function.Function;

/// Where subscriptions are changed: all of one change or nothing of it, while nobody else changes
/// anything.
public interface SubscriptionChanger {

    /// Runs the work in one transaction that holds the workspace’s only right to write. What the
    /// work reads is the newest there is. When the work or the commit fails, nothing is changed.
    ///
    /// Blocks; throws a [StorageFault], or what the work throws.
    <T> T change(Function<WorkspaceChange, T> work);
}
