package app.productdesk.application.workspaces;

import app.productdesk.application.port.workspace.Workspace;

/// How much a workspace holds.
public record Holdings(int subscriptions, int people, int receipts) {

    /// Counts it. Blocks, and may throw a [app.productdesk.application.port.store.StorageFault].
    public static Holdings of(Workspace workspace) {
        return new Holdings(
                workspace.catalog().snapshot().portfolio().subscriptions().size(),
                workspace.people().everybody().size(),
                workspace.receipts().receipts().size());
    }
}
