package app.productdesk.ui.workspaces;

import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.workspaces.tending.NamePane;
import app.productdesk.ui.workspaces.tending.WorkspaceRow;
import app.productdesk.ui.workspaces.tending.WorkspacesState;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Failed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Listed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Loading;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the page of workspaces to its view-model; decides nothing.
final class WorkspacesController {

    private final WorkspacesViewModel viewModel;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML private StackPane body;

    WorkspacesController(WorkspacesViewModel viewModel, Dialogs dialogs, Messages messages) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        viewModel.stateProperty().subscribe(state -> body.getChildren().setAll(shown(state)));
    }

    @FXML
    private void bringIn() {
        viewModel.bringIn();
    }

    @FXML
    private void bringBack() {
        viewModel.bringBack(dialogs::confirm);
    }

    private Node shown(WorkspacesState state) {
        return switch (state) {
            case Loading() -> loading();
            case Failed(var fault) -> {
                var again = new Button(messages.text("workspaces.page.again"));
                again.setOnAction(_ -> viewModel.refresh());
                yield new FailedState(fault, again);
            }
            case Listed listed -> parts(listed);
        };
    }

    private Node loading() {
        var skeleton = new Skeleton(4, messages.text("workspaces.loading"));
        skeleton.begin();
        return skeleton;
    }

    private Node parts(Listed listed) {
        var all = new VBox(24);
        all.getChildren().add(part("workspaces.own", listed.own()));
        all.getChildren().add(part("workspaces.organizations", listed.organizations()));
        if (!listed.older().isEmpty()) {
            all.getChildren().add(part("workspaces.older", listed.older()));
        }
        return all;
    }

    private VBox part(String title, List<WorkspaceRow> rows) {
        var part = new VBox(8, Lines.wrapped(messages.text(title), "section-title"));
        if (rows.isEmpty()) {
            part.getChildren().add(Lines.wrapped(messages.text("workspaces.page.none"), "quiet"));
        }
        rows.forEach(row -> part.getChildren().add(line(row)));
        return part;
    }

    private Node line(WorkspaceRow row) {
        var name = new Label(row.name());
        name.getStyleClass().add("strong");
        var head = new HBox(8, name);
        head.setAlignment(Pos.CENTER_LEFT);
        viewModel.kind(row).ifPresent(kind -> head.getChildren().add(chip(kind)));
        var words = new VBox(4, head, Lines.wrapped(row.detail(), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().addAll("card", "workspace-line");
        line.getChildren()
                .addAll(
                        offered(rename(row), row.canBeRenamed()),
                        offered(remove(row), row.canBeRemoved()),
                        row.current() ? show() : open(row));
        return line;
    }

    /// What is not to be had keeps its room, so that the others stay beneath each other.
    private static Node offered(Button button, boolean shown) {
        button.setVisible(shown);
        return button;
    }

    private static Label chip(String kind) {
        var chip = new Label(kind);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private Button show() {
        var show = new Button(messages.text("workspaces.page.show"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> viewModel.showOpen());
        return show;
    }

    private Button open(WorkspaceRow row) {
        var open = new Button(messages.text("workspaces.page.open"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(messages.text("workspaces.page.open.spoken", row.name()));
        open.setOnAction(_ -> row.take().run());
        return open;
    }

    private Button rename(WorkspaceRow row) {
        var rename = command("fltral-edit-20", "workspaces.page.rename", row);
        rename.setOnAction(
                _ ->
                        dialogs.open(
                                new NamePane(
                                        row.name(), name -> viewModel.rename(row, name), messages),
                                () -> {}));
        return rename;
    }

    private Button remove(WorkspaceRow row) {
        var remove = command("fltral-delete-20", "workspaces.page.remove", row);
        remove.setOnAction(_ -> viewModel.remove(row, dialogs::ask));
        return remove;
    }

    private Button command(String icon, String key, WorkspaceRow row) {
        var command = new Button(null, new FontIcon(icon));
        command.getStyleClass().addAll("command", "icon-only");
        command.setAccessibleText(messages.text(key, row.name()));
        command.setTooltip(new Tooltip(messages.text(key, row.name())));
        return command;
    }
}
