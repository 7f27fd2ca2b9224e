package app.productdesk.ui.workspaces;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.workspaces.tending.WorkspaceActions;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;
import java.util.List;
import javafx.scene.Node;

/// The door to the page of all workspaces: where a person begins with an organization of their own,
/// and finds back those they have. UI thread only.
public final class WorkspacesScreen implements Page {

    private final WorkspacesViewModel viewModel;
    private final WorkspaceActions actions;
    private final Messages messages;
    private final Node node;

    /// @param current the workspace that is open
    public WorkspacesScreen(
            WorkspaceUseCases useCases,
            WorkspaceInfo current,
            WorkspaceActions actions,
            WorkspaceFiles files,
            WorkspaceTools tools,
            Dialogs dialogs) {
        this.actions = actions;
        this.messages = tools.messages();
        viewModel = new WorkspacesViewModel(useCases, current, actions, files, tools);
        node =
                new Views(messages)
                        .load(Node.class, new WorkspacesController(viewModel, dialogs, messages));
        viewModel.refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::goToProducts),
                new Crumb(messages.text("workspaces.page.title"), () -> {}));
    }

    @Override
    public void refresh() {
        viewModel.refresh();
    }

    @Override
    public String helpTopic() {
        return "imports";
    }
}
