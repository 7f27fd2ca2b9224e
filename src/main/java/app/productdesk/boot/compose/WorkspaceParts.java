package app.productdesk.boot.compose;

import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.work.WatchedWork;
import app.productdesk.ui.workspaces.WorkspacesScreen;
import app.productdesk.ui.workspaces.menu.WorkspaceMenu;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import javafx.scene.Node;

/// Makes what tends the workspaces: the menu in the header, and the page.
final class WorkspaceParts {

    private final Shared shared;

    WorkspaceParts(Shared shared) {
        this.shared = shared;
    }

    Node menu() {
        return new WorkspaceMenu(
                        shared.actions().workspaces(shared.desk()),
                        shared.desk().workspace().info(),
                        shared.actions(),
                        files(),
                        tools(),
                        shared.dialogs())
                .node();
    }

    Page page() {
        return new WorkspacesScreen(
                shared.actions().workspaces(shared.desk()),
                shared.desk().workspace().info(),
                shared.actions(),
                files(),
                tools(),
                shared.dialogs());
    }

    private WorkspaceTools tools() {
        return new WorkspaceTools(shared.work(), shared.announcer(), shared.messages());
    }

    private WorkspaceFiles files() {
        return new WorkspaceFiles(
                shared.useCases().carrying(),
                new WatchedWork(shared.work(), shared.notices()),
                shared.files(),
                shared.announcer(),
                shared.messages());
    }
}
