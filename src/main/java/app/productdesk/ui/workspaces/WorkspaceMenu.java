package app.productdesk.ui.workspaces;

import app.productdesk.application.port.WorkspaceInfo;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.application.workspaces.Holdings;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Views;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;

/// The door to this folder: the header’s part that says whose workspace is open, and leads to the
/// others.
public final class WorkspaceMenu {

    private final MenuButton node;

    /// @param current the workspace that is open
    public WorkspaceMenu(
            ChooseWorkspace chooseWorkspace,
            WorkspaceInfo current,
            WorkspaceActions actions,
            Supplier<Holdings> holdings,
            WorkspaceFiles files,
            BackgroundWork work,
            Dialogs dialogs,
            Messages messages) {
        var viewModel =
                new WorkspaceMenuViewModel(
                        chooseWorkspace, current, actions, holdings, files, work, messages);
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
