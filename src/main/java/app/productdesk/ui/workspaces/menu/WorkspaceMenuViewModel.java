package app.productdesk.ui.workspaces.menu;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.workspaces.tending.WorkspaceActions;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import app.productdesk.ui.workspaces.tending.WorkspaceList;
import app.productdesk.ui.workspaces.tending.WorkspaceTending;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;
import app.productdesk.ui.workspaces.tending.WorkspacesState;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The way to other workspaces, without its menu. UI thread only.
final class WorkspaceMenuViewModel {

    private final WorkspaceInfo current;
    private final WorkspaceActions actions;
    private final WorkspaceList list;
    private final WorkspaceTending tending;
    private final WorkspaceFiles files;
    private final Messages messages;

    WorkspaceMenuViewModel(
            WorkspaceUseCases useCases,
            WorkspaceInfo current,
            WorkspaceActions actions,
            WorkspaceFiles files,
            WorkspaceTools tools) {
        this.current = current;
        this.actions = actions;
        this.files = files;
        this.messages = tools.messages();
        this.list = new WorkspaceList(useCases.choose(), current, actions, tools);
        this.tending = new WorkspaceTending(useCases, current, actions, tools);
    }

    ReadOnlyObjectProperty<WorkspacesState> stateProperty() {
        return list.stateProperty();
    }

    String organization() {
        return current.organization();
    }

    /// How changes are carried out in this workspace, in a word.
    String kind() {
        return messages.text("workspaces.kind." + Keys.of(current.kind()));
    }

    /// Lists the workspaces; what was listed before stays to be seen until then.
    void list() {
        list.list();
    }

    /// Whether this workspace is a sample, so that there is a fresh one to be had.
    boolean canReset() {
        return ChooseWorkspace.sampleOf(current).isPresent();
    }

    /// What is asked before a sample is reset.
    Question resetQuestion() {
        return new Question(
                messages.text("workspaces.reset.title"),
                messages.text(
                        "workspaces.reset.sentence",
                        current.organization(),
                        messages.moment(current.createdAt())),
                messages.text("workspaces.reset.confirm"),
                messages.text("workspaces.reset.keep"));
    }

    /// Whether this workspace was brought in, so that it can be renamed and taken away.
    boolean isOwn() {
        return current.kind() == WorkspaceKind.BY_HAND;
    }

    /// Goes to the page of all workspaces.
    void showAll() {
        actions.showAll();
    }

    void bringIn() {
        actions.bringIn();
    }

    /// Takes the open workspace out as one file.
    void takeOut() {
        files.takeOut(current);
    }

    /// Makes a workspace of a file and opens it.
    ///
    /// @param confirm given the question and what to do when it is answered with yes
    void bringBack(BiConsumer<Question, Runnable> confirm) {
        files.bringBack(confirm, made -> actions.switchTo(made.id()));
    }

    /// Gives the organization that name; a blank one changes nothing.
    void rename(String name) {
        tending.rename(current, name, () -> {});
    }

    /// Counts what would go, then asks.
    ///
    /// @param ask given the question and what to do when it is confirmed
    void remove(BiConsumer<Question, Runnable> ask) {
        tending.remove(current, ask, () -> {});
    }

    void reset() {
        actions.resetSample();
    }
}
