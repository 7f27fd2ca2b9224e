package app.productdesk.ui.workspaces;

import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.application.workspaces.Holdings;
import app.productdesk.application.workspaces.KeptBeside;
import app.productdesk.application.workspaces.ListedWorkspaces;
import app.productdesk.application.workspaces.TendWorkspaces;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;

/// What can be done with listed workspaces; the open one holds 12 subscriptions.
public final class NotedUseCases {

    private NotedUseCases() {}

    public static WorkspaceUseCases of(ListedWorkspaces workspaces) {
        var beside = new KeptBeside();
        return new WorkspaceUseCases(
                new ChooseWorkspace(workspaces),
                new TendWorkspaces(workspaces, beside, beside),
                () -> new Holdings(12, 1000, 1));
    }
}
