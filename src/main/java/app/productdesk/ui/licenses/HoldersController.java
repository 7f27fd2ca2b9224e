package app.productdesk.ui.licenses;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.people.PeoplePane;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the page of one product’s holders to its view-model; decides nothing.
final class HoldersController {

    private static final int WAITING_ROWS = 10;

    private final HoldersViewModel viewModel;
    private final Messages messages;
    private final LicensesActions actions;
    private final LicenseGauge figure;
    private final Button remove = new Button();
    private final Skeleton waiting;
    private final PeoplePane pane;

    @FXML private Label title;
    @FXML private StackPane gauge;
    @FXML private StackPane body;

    HoldersController(HoldersViewModel viewModel, Messages messages, LicensesActions actions) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.figure = new LicenseGauge(messages);
        this.actions = actions;
        this.waiting = new Skeleton(WAITING_ROWS, messages.text("licenses.holders.loading"));
        this.pane = new PeoplePane(viewModel.people(), messages, commands());
    }

    @FXML
    private void initialize() {
        gauge.getChildren().setAll(figure);
        viewModel.people().selectionProperty().subscribe(_ -> nameRemoval());
        viewModel.stateProperty().subscribe(this::show);
    }

    void focusSearch() {
        pane.focusSearch();
    }

    private List<Node> commands() {
        remove.setGraphic(new FontIcon("fltrmz-people-20"));
        remove.setOnAction(_ -> viewModel.removeLicenses());
        var export = new Button(messages.text("licenses.export"));
        export.setGraphic(new FontIcon("fltral-arrow-download-20"));
        export.setOnAction(_ -> viewModel.export());
        var report = new Button(messages.text("licenses.audit"));
        report.setGraphic(new FontIcon("fltral-document-20"));
        report.setOnAction(_ -> viewModel.report());
        for (Button button : List.of(remove, export, report)) {
            button.getStyleClass().add("command");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return List.of(remove, export, report);
    }

    private void nameRemoval() {
        int chosen = viewModel.people().selectedCount();
        remove.setText(
                chosen == 0
                        ? messages.text("licenses.remove")
                        : messages.counted("licenses.removeChosen", chosen));
    }

    private void show(HoldersState state) {
        waiting.end();
        title.setText(
                viewModel.product().isEmpty()
                        ? messages.text("licenses.holders.title")
                        : messages.text("licenses.holders.titleOf", viewModel.product()));
        Visibility.set(gauge, state instanceof HoldersState.Listed);
        switch (state) {
            case HoldersState.Loading() -> {
                Visibility.showOnly(body, waiting);
                waiting.begin();
            }
            case HoldersState.Failed(var fault) -> {
                var again = new Button(messages.text("licenses.tryAgain"));
                again.setOnAction(_ -> viewModel.refresh());
                Visibility.showOnly(body, new FailedState(fault, again));
            }
            case HoldersState.Gone() -> Visibility.showOnly(body, empty("licenses.holders.gone"));
            case HoldersState.Nobody() ->
                    Visibility.showOnly(body, empty("licenses.holders.nobody"));
            case HoldersState.NobodyNamed() ->
                    Visibility.showOnly(body, empty("licenses.holders.nobodyNamed"));
            case HoldersState.Listed(var reading) -> {
                figure.show(reading);
                Visibility.showOnly(body, pane);
            }
        }
    }

    private EmptyState empty(String key) {
        return new EmptyState(
                "fltrmz-people-24",
                messages.text(key),
                messages.text("licenses.holders.back"),
                actions::goToLicenses);
    }
}
