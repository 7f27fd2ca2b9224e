package app.productdesk.boot.compose;

import app.productdesk.application.settings.TableLayout;
import app.productdesk.boot.tools.OpenDesk;
import app.productdesk.ui.renewals.reminders.ReminderMemory;
import app.productdesk.ui.shell.ProgramActions;
import app.productdesk.ui.workspaces.tending.WorkspaceActions;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;
import java.util.Optional;

/// What a composed window asks of the program around it.
public interface DeskActions extends ProgramActions, WorkspaceActions {

    /// Keeps how a table was arranged.
    void remember(String table, TableLayout layout);

    /// How a table was arranged last; empty until somebody arranged it.
    Optional<TableLayout> tableLayout(String table);

    /// Which reminders of a workspace a person has seen to.
    ReminderMemory reminders(String workspaceId);

    /// What can be done with workspaces, this one and the others.
    WorkspaceUseCases workspaces(OpenDesk desk);
}
