package app.productdesk.boot;

import app.productdesk.application.settings.TableLayout;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.shell.ProgramActions;
import java.util.Optional;
import javafx.scene.Node;

/// What a composed window asks of the program around it.
interface DeskActions extends ProgramActions {

    /// Keeps how a table was arranged.
    void remember(String table, TableLayout layout);

    /// How a table was arranged last; empty until somebody arranged it.
    Optional<TableLayout> tableLayout(String table);

    /// The organization’s name and the way to another workspace.
    Node workspaceMenu(OpenDesk desk, Dialogs dialogs);
}
