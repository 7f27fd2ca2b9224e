package app.productdesk.application.port.workspace;

import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.port.store.SubscriptionChanger;

/// An open workspace: one organization’s data. Closing it ends its connections; it is opened again
/// through [Workspaces].
///
/// @param info which one it is
/// @param closing releases what the workspace holds
public record Workspace(
        WorkspaceInfo info,
        ProductCatalog catalog,
        PeopleDirectory people,
        SubscriptionChanger changer,
        ReceiptStore receipts,
        ActivityLog activity,
        LicenseChanger licenses,
        RemovalJournal journal,
        Runnable closing)
        implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }
}
