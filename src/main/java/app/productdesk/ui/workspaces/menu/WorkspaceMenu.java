package app.productdesk.ui.workspaces.menu;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.workspaces.tending.WorkspaceActions;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;

/// The door to this folder: the header’s part that says whose workspace is open, and leads to the
/// others.
public final class WorkspaceMenu {

    private final MenuButton node;

    /// @param current the workspace that is open
    public WorkspaceMenu(
            WorkspaceUseCases useCases,
            WorkspaceInfo current,
            WorkspaceActions actions,
            WorkspaceFiles files,
            WorkspaceTools tools,
            Dialogs dialogs) {
        Messages messages = tools.messages();
        var viewModel = new WorkspaceMenuViewModel(useCases, current, actions, files, tools);
        node =
                new Views(messages)
                        .load(
                                MenuButton.class,
                                new WorkspaceMenuController(viewModel, dialogs, messages));
    }

    /// The menu’s button; the same node at every call.
    public Node node() {
        return node;
    }
}
