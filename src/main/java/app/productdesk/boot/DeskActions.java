package app.productdesk.boot;

import app.productdesk.application.settings.TableLayout;
import app.productdesk.ui.shell.ProgramActions;
import app.productdesk.ui.workspaces.WorkspaceActions;
import app.productdesk.ui.workspaces.WorkspaceUseCases;
import java.util.Optional;
import java.util.Set;

/// What a composed window asks of the program around it.
interface DeskActions extends ProgramActions, WorkspaceActions {

    /// Keeps how a table was arranged.
    void remember(String table, TableLayout layout);

    /// How a table was arranged last; empty until somebody arranged it.
    Optional<TableLayout> tableLayout(String table);

    /// The reminders of a workspace that were put aside, by the ids of their milestones.
    Set<String> dismissedReminders(String workspaceId);

    /// Keeps those as put aside, instead of the earlier ones.
    void dismissReminders(String workspaceId, Set<String> ids);

    /// What can be done with workspaces, this one and the others.
    WorkspaceUseCases workspaces(OpenDesk desk);
}
