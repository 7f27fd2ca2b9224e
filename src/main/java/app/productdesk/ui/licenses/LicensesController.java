package app.productdesk.ui.licenses;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenses.tables.LicenseTable;
import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the list of what gives licenses to its view-model; decides nothing.
final class LicensesController {

    private static final int WAITING_ROWS = 8;

    private final LicensesViewModel viewModel;
    private final Messages messages;
    private final LicenseTable table;
    private final Skeleton waiting;

    @FXML private Button exportList;
    @FXML private Button holders;
    @FXML private Button remove;
    @FXML private Button tell;
    @FXML private Button openHandOver;
    @FXML private CustomTextField search;
    @FXML private StackPane body;
    @FXML private Label footer;
    @FXML private VBox reminders;

    LicensesController(LicensesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.table = new LicenseTable(messages);
        this.waiting = new Skeleton(WAITING_ROWS, messages.text("licenses.loading"));
    }

    @FXML
    private void initialize() {
        search.textProperty().addListener((_, _, words) -> viewModel.search(words));
        var nothingChosen = table.getSelectionModel().selectedItemProperty().isNull();
        holders.disableProperty().bind(nothingChosen);
        remove.disableProperty().bind(nothingChosen);
        tell.disableProperty().bind(nothingChosen);
        Visibility.set(tell, viewModel.isByHand());
        Visibility.set(openHandOver, !viewModel.isByHand());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        var awaited = new AwaitedPane(viewModel, messages);
        reminders.getChildren().setAll(awaited);
        reminders.managedProperty().bind(awaited.managedProperty());
        viewModel.stateProperty().subscribe(this::show);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    void export() {
        if (viewModel.stateProperty().get() instanceof LicensesState.Listed) {
            viewModel.export(table.inOrder());
        }
    }

    @FXML
    private void openHandOver() {
        viewModel.openHandOver();
    }

    @FXML
    private void refresh() {
        viewModel.refresh();
    }

    @FXML
    private void open() {
        table.chosen().ifPresent(viewModel::open);
    }

    @FXML
    private void remove() {
        table.chosen().ifPresent(viewModel::removeLicenses);
    }

    @FXML
    private void tell() {
        table.chosen().ifPresent(viewModel::tellRemoval);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            open();
        }
    }

    private void show(LicensesState state) {
        waiting.end();
        footer.setText("");
        switch (state) {
            case LicensesState.Loading() -> {
                Visibility.showOnly(body, waiting);
                waiting.begin();
            }
            case LicensesState.Failed(var fault) -> {
                var again = new Button(messages.text("licenses.tryAgain"));
                again.setOnAction(_ -> viewModel.refresh());
                Visibility.showOnly(body, new FailedState(fault, again));
            }
            case LicensesState.None() ->
                    Visibility.showOnly(
                            body,
                            new EmptyState("fltrmz-people-24", messages.text("licenses.none")));
            case LicensesState.NoneFound(var count) -> {
                footer.setText(count);
                Visibility.showOnly(
                        body,
                        new EmptyState(
                                "fltrmz-search-24",
                                messages.text("licenses.noneFound"),
                                messages.text("licenses.clearSearch"),
                                () -> search.setText("")));
            }
            case LicensesState.Listed(var lines, var count) -> {
                footer.setText(count);
                table.show(lines);
                Visibility.showOnly(body, table);
            }
        }
        exportList.setDisable(!(state instanceof LicensesState.Listed));
    }
}
