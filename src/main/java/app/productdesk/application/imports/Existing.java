package app.productdesk.application.imports;

import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.intake.Known;

/// Reads what a workspace knows.
final class Existing {

    private Existing() {}

    static Known of(Workspace workspace) {
        Snapshot snapshot = workspace.catalog().snapshot();
        return new Known(
                snapshot.portfolio().subscriptions(),
                workspace.people().everybody(),
                workspace.people().groups(),
                workspace.people().memberships(),
                snapshot.assignments());
    }
}
