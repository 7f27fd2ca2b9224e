package app.productdesk.boot.desk;

import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.workspaces.OpenWorkspace;
import app.productdesk.application.workspaces.TendWorkspaces;
import app.productdesk.boot.tools.OpenDesk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import app.productdesk.ui.imports.ImportTasks;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import java.util.Optional;

/// Opens workspaces in the background, one at a time, and lets the one before go once nothing on
/// screen asks it any more. It stays open where another one can’t be opened. UI thread only.
final class WorkspaceDoor {

    private final Tools tools;
    private final OpenWorkspace opener;
    private final TendWorkspaces tend;
    private final KeptSettings settings;
    private final Watcher watcher;
    private Work<Workspace> tried;
    private Optional<OpenDesk> open = Optional.empty();
    private Optional<WorkspaceInfo> going = Optional.empty();

    WorkspaceDoor(Tools tools, TendWorkspaces tend, KeptSettings settings, Watcher watcher) {
        this.tools = tools;
        this.opener = new OpenWorkspace(tools.workspaces());
        this.tend = tend;
        this.settings = settings;
        this.watcher = watcher;
        this.tried = _ -> opener.last(settings.now().workspace());
    }

    /// Shows what happens at the door.
    interface Watcher {

        /// One is being opened while none is open.
        void waits();

        /// One is open now, and the one before is not closed yet.
        void opened(OpenDesk desk);

        /// One could not be opened, or the one before not be put away.
        void failed(Fault fault);
    }

    /// The workspace that is open; empty until the first one is.
    Optional<OpenDesk> open() {
        return open;
    }

    /// Opens what was tried last; at first the workspace that was open at the end of the last
    /// start.
    void again() {
        open(tried);
    }

    void another(String id) {
        open(_ -> opener.last(Optional.of(id)));
    }

    void fresh(SampleOrganization organization) {
        open(_ -> opener.freshSample(organization));
    }

    /// Opens the workspace anew under another name.
    void renamed(WorkspaceInfo info, String name) {
        open(_ -> opener.open(tend.rename(info, name)));
    }

    /// Opens another workspace, and takes this one away once it is left.
    void without(WorkspaceInfo info) {
        going = Optional.of(info);
        open(_ -> opener.another(info));
    }

    /// Lets the open one go, at the end of the program.
    void close() {
        open.ifPresent(desk -> desk.workspace().close());
    }

    private void open(Work<Workspace> opening) {
        tried = opening;
        if (open.isEmpty()) {
            watcher.waits();
        }
        Settings seenWith = settings.now();
        tools.work()
                .start(
                        progress -> {
                            Workspace opened = opening.run(progress);
                            try {
                                return desk(tools.sealing().begin(opened), seenWith);
                            } catch (RuntimeException failed) {
                                opened.close();
                                throw failed;
                            }
                        },
                        this::show,
                        this::tellWhyNot);
    }

    private OpenDesk desk(Workspace workspace, Settings seenWith) {
        return new OpenDesk(
                workspace,
                workspace.catalog().organization(),
                seenWith,
                new RemovalTasks(tools.work()),
                new ImportTasks());
    }

    private void show(OpenDesk desk) {
        Optional<OpenDesk> before = open;
        open = Optional.of(desk);
        watcher.opened(desk);
        before.ifPresent(left -> letGo(left.workspace()));
    }

    private void tellWhyNot(Fault fault) {
        going = Optional.empty();
        watcher.failed(fault);
    }

    /// Closes the workspace that was left, and takes it away where it was left for that.
    private void letGo(Workspace left) {
        Optional<WorkspaceInfo> away = going;
        going = Optional.empty();
        tools.work()
                .start(
                        _ -> {
                            left.close();
                            away.ifPresent(tend::remove);
                            return left.info();
                        },
                        _ -> {},
                        watcher::failed);
    }
}
