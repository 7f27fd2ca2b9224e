package app.productdesk.application.workspaces;

import app.productdesk.application.port.ActivityKeys;
import app.productdesk.application.port.HeadKeeper;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces;

/// Gives workspaces other names, and takes them away. Blocks, and may throw a
/// [app.productdesk.application.port.store.StorageFault].
public final class TendWorkspaces {

    private final Workspaces workspaces;
    private final ActivityKeys keys;
    private final HeadKeeper heads;

    public TendWorkspaces(Workspaces workspaces, ActivityKeys keys, HeadKeeper heads) {
        this.workspaces = workspaces;
        this.keys = keys;
        this.heads = heads;
    }

    /// Gives the organization of a workspace another name; receipts keep the one they were issued
    /// with.
    ///
    /// @param organization never blank
    /// @return the workspace as it is listed from now on
    public WorkspaceInfo rename(WorkspaceInfo info, String organization) {
        if (organization.isBlank()) {
            throw new IllegalArgumentException("an organization has a name");
        }
        return workspaces.rename(info, organization.strip());
    }

    /// Counts what a workspace holds that is not open here.
    public Holdings holdings(WorkspaceInfo info) {
        try (Workspace workspace = workspaces.open(info)) {
            return Holdings.of(workspace);
        }
    }

    /// Takes a workspace away with everything that is in it, its receipts too, for good. Close it
    /// first.
    public void remove(WorkspaceInfo info) {
        workspaces.remove(info);
        keys.forget(info.id());
        heads.forget(info.id());
    }
}
