package app.productdesk.application.workspaces;

import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import java.util.List;
import java.util.Optional;

/// Opens the workspace a person works in. Blocks; throws a
/// [app.productdesk.application.port.store.StorageFault] when the workspace cannot be opened.
public final class OpenWorkspace {

    private final Workspaces workspaces;

    public OpenWorkspace(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// The workspace that was open last; where it is gone the newest; where there is none, a fresh
    /// sample. What an earlier program left halfway is taken away first.
    ///
    /// @param last the id of the workspace that was open last
    public Workspace last(Optional<String> last) {
        workspaces.clearLeft();
        List<WorkspaceInfo> all = workspaces.list();
        return all.stream()
                .filter(info -> last.filter(info.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(workspaces::open)
                .orElseGet(() -> freshSample(SampleOrganization.NOORDWIND));
    }

    /// The newest of the others; a fresh sample where there is none that can be read.
    public Workspace another(WorkspaceInfo than) {
        return workspaces.list().stream()
                .filter(info -> !info.id().equals(than.id()))
                .filter(ChooseWorkspace::isReadable)
                .findFirst()
                .map(workspaces::open)
                .orElseGet(() -> freshSample(SampleOrganization.NOORDWIND));
    }

    /// That workspace.
    public Workspace open(WorkspaceInfo info) {
        return workspaces.open(info);
    }

    /// A workspace made just now, beside those there are.
    public Workspace freshSample(SampleOrganization organization) {
        return workspaces.open(workspaces.createSample(organization));
    }
}
