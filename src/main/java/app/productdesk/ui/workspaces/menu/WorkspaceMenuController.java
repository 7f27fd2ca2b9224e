package app.productdesk.ui.workspaces.menu;

import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.workspaces.tending.NamePane;
import app.productdesk.ui.workspaces.tending.WorkspaceRow;
import app.productdesk.ui.workspaces.tending.WorkspacesState;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Failed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Listed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Loading;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the workspace menu to its view-model; decides nothing.
final class WorkspaceMenuController {

    private final WorkspaceMenuViewModel viewModel;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML private MenuButton menu;
    @FXML private Label organization;
    @FXML private Label kind;

    WorkspaceMenuController(WorkspaceMenuViewModel viewModel, Dialogs dialogs, Messages messages) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        organization.setText(viewModel.organization());
        kind.setText(viewModel.kind());
        menu.setAccessibleText(
                messages.text("workspaces.menu", viewModel.organization(), viewModel.kind()));
        menu.setOnShowing(_ -> viewModel.list());
        viewModel.stateProperty().subscribe(state -> menu.getItems().setAll(items(state)));
    }

    private List<MenuItem> items(WorkspacesState state) {
        var items = new ArrayList<MenuItem>();
        switch (state) {
            case Loading() -> items.add(remark(messages.text("workspaces.loading")));
            case Listed(var own, var organizations, var older) -> {
                if (!own.isEmpty()) {
                    items.add(remark(messages.text("workspaces.own")));
                    own.forEach(row -> items.add(item(row)));
                    items.add(new SeparatorMenuItem());
                }
                items.add(remark(messages.text("workspaces.organizations")));
                organizations.forEach(row -> items.add(item(row)));
                if (!older.isEmpty()) {
                    items.add(new SeparatorMenuItem());
                    items.add(remark(messages.text("workspaces.older")));
                    older.forEach(row -> items.add(item(row)));
                }
            }
            case Failed(var fault) -> {
                items.add(remark(fault.title()));
                items.add(remark(fault.reference()));
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(all());
        items.add(bringIn());
        items.add(bringBack());
        items.add(takeOut());
        if (viewModel.isOwn()) {
            items.add(rename());
            items.add(new SeparatorMenuItem());
            items.add(remove());
        }
        if (viewModel.canReset()) {
            items.add(new SeparatorMenuItem());
            items.add(reset());
        }
        return items;
    }

    private MenuItem all() {
        var item =
                custom(
                        new FontIcon("fltral-list-20"),
                        messages.text("workspaces.all"),
                        messages.text("workspaces.all.detail"));
        item.setOnAction(_ -> viewModel.showAll());
        return item;
    }

    private MenuItem bringIn() {
        boolean own = viewModel.isOwn();
        var item =
                custom(
                        new FontIcon("fltral-folder-open-20"),
                        messages.text(own ? "workspaces.bringNewer" : "workspaces.bringIn"),
                        messages.text(
                                own
                                        ? "workspaces.bringNewer.detail"
                                        : "workspaces.bringIn.detail"));
        item.setOnAction(_ -> viewModel.bringIn());
        return item;
    }

    private MenuItem bringBack() {
        var item =
                custom(
                        new FontIcon("fltral-arrow-import-20"),
                        messages.text("workspaces.bringBack"),
                        messages.text("workspaces.bringBack.detail"));
        item.setOnAction(_ -> viewModel.bringBack(dialogs::confirm));
        return item;
    }

    private MenuItem takeOut() {
        var item =
                custom(
                        new FontIcon("fltral-arrow-download-20"),
                        messages.text("workspaces.takeOut"),
                        messages.text("workspaces.takeOut.detail"));
        item.setOnAction(_ -> viewModel.takeOut());
        return item;
    }

    private MenuItem rename() {
        var item =
                custom(
                        new FontIcon("fltral-edit-20"),
                        messages.text("workspaces.rename"),
                        viewModel.organization());
        item.setOnAction(
                _ ->
                        dialogs.open(
                                new NamePane(viewModel.organization(), viewModel::rename, messages),
                                () -> {}));
        return item;
    }

    private MenuItem remove() {
        var item =
                custom(
                        new FontIcon("fltral-delete-20"),
                        messages.text("workspaces.remove"),
                        messages.text("workspaces.remove.detail"));
        item.setOnAction(_ -> viewModel.remove(dialogs::ask));
        return item;
    }

    private MenuItem reset() {
        var item =
                custom(
                        new FontIcon("fltral-arrow-clockwise-20"),
                        messages.text("workspaces.reset"),
                        messages.text("workspaces.reset.detail"));
        item.setOnAction(_ -> dialogs.ask(viewModel.resetQuestion(), viewModel::reset));
        return item;
    }

    private static MenuItem item(WorkspaceRow row) {
        var mark = new FontIcon("fltral-checkmark-20");
        mark.setVisible(row.current());
        var item = custom(mark, row.name(), row.detail());
        item.setOnAction(_ -> row.take().run());
        return item;
    }

    private static CustomMenuItem custom(Node mark, String words, String detail) {
        var verb = new Label(words);
        verb.getStyleClass().add("action-menu-words");
        var beneath = new Label(detail);
        beneath.getStyleClass().add("action-menu-reason");
        var lines = new VBox(verb, beneath);
        lines.getStyleClass().add("action-menu-item");
        var content = new HBox(new StackPane(mark), lines);
        content.getStyleClass().add("workspace-item");
        var item = new CustomMenuItem(content);
        item.setText(words + ", " + detail);
        item.setMnemonicParsing(false);
        return item;
    }

    private static MenuItem remark(String words) {
        var remark = new Label(words);
        remark.getStyleClass().add("action-menu-reason");
        var item = new CustomMenuItem(remark);
        item.setDisable(true);
        return item;
    }
}
