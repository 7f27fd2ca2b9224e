package app.productdesk.ui.workspaces;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.workspaces.tending.WorkspaceActions;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import app.productdesk.ui.workspaces.tending.WorkspaceList;
import app.productdesk.ui.workspaces.tending.WorkspaceRow;
import app.productdesk.ui.workspaces.tending.WorkspaceTending;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;
import app.productdesk.ui.workspaces.tending.WorkspacesState;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/// All workspaces and what can be done with each, without the page. UI thread only.
final class WorkspacesViewModel {

    private final WorkspaceActions actions;
    private final WorkspaceList list;
    private final WorkspaceTending tending;
    private final WorkspaceFiles files;
    private final Messages messages;

    WorkspacesViewModel(
            WorkspaceUseCases useCases,
            WorkspaceInfo current,
            WorkspaceActions actions,
            WorkspaceFiles files,
            WorkspaceTools tools) {
        this.actions = actions;
        this.files = files;
        this.messages = tools.messages();
        this.list = new WorkspaceList(useCases.choose(), current, actions, tools);
        this.tending = new WorkspaceTending(useCases, current, actions, tools);
    }

    ReadOnlyObjectProperty<WorkspacesState> stateProperty() {
        return list.stateProperty();
    }

    /// Lists the workspaces anew.
    void refresh() {
        list.list();
    }

    /// How changes are carried out there, in a word; empty where it is not known.
    Optional<String> kind(WorkspaceRow row) {
        return row.info()
                .map(WorkspaceInfo::kind)
                .map(kind -> messages.text("workspaces.kind." + Keys.of(kind)));
    }

    /// Goes to what the open workspace holds.
    void showOpen() {
        actions.goToProducts();
    }

    void bringIn() {
        actions.bringIn();
    }

    /// Makes a workspace of a file and opens it.
    ///
    /// @param confirm given the question and what to do when it is answered with yes
    void bringBack(BiConsumer<Question, Runnable> confirm) {
        files.bringBack(confirm, made -> actions.switchTo(made.id()));
    }

    /// Gives the organization that name; a blank one changes nothing.
    void rename(WorkspaceRow row, String name) {
        row.info().ifPresent(info -> tending.rename(info, name, this::refresh));
    }

    /// Counts what would go, then asks.
    ///
    /// @param ask given the question and what to do when it is confirmed
    void remove(WorkspaceRow row, BiConsumer<Question, Runnable> ask) {
        row.info().ifPresent(info -> tending.remove(info, ask, this::refresh));
    }
}
