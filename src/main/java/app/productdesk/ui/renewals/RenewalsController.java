package app.productdesk.ui.renewals;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.renewals.RenewalsState.Chip;
import app.productdesk.ui.renewals.RenewalsState.Filters;
import app.productdesk.ui.renewals.list.TimelineEvents;
import app.productdesk.ui.renewals.list.TimelineList;
import app.productdesk.ui.renewals.rows.KindGroup;
import app.productdesk.ui.renewals.rows.TimelineLine;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Ties the list of what lies ahead to its view-model; decides nothing.
final class RenewalsController implements TimelineEvents {

    private static final int WAITING_ROWS = 8;

    private final RenewalsViewModel viewModel;
    private final Messages messages;
    private final TimelineList list;
    private final Skeleton waiting;
    private final Map<KindGroup, ToggleButton> chips = new EnumMap<>(KindGroup.class);

    @FXML private MenuButton export;
    @FXML private Button open;
    @FXML private Button cancel;
    @FXML private CustomTextField search;
    @FXML private FlowPane filters;
    @FXML private CheckBox repeats;
    @FXML private StackPane body;
    @FXML private HBox undatedBox;
    @FXML private Label undated;
    @FXML private Label footer;

    RenewalsController(RenewalsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.list = new TimelineList(messages, this);
        this.waiting = new Skeleton(WAITING_ROWS, messages.text("renewals.loading"));
    }

    @FXML
    private void initialize() {
        var selected = list.getSelectionModel().selectedItemProperty();
        // as in the admin center, what is done to a chosen day is shown once a day is chosen
        selected.subscribe(
                line -> {
                    Visibility.set(open, line instanceof TimelineLine.Day);
                    Visibility.set(cancel, line instanceof TimelineLine.Day day && day.canCancel());
                });
        search.textProperty().addListener((_, _, words) -> viewModel.search(words));
        viewModel.stateProperty().subscribe(this::show);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    void exportTable() {
        viewModel.exportTable();
    }

    @Override
    public void open(TimelineLine.Day day) {
        viewModel.open(day);
    }

    @Override
    public void cancel(TimelineLine.Day day) {
        viewModel.cancel(day);
    }

    @FXML
    private void exportCalendar() {
        viewModel.exportCalendar();
    }

    @FXML
    private void refresh() {
        viewModel.refresh();
    }

    @FXML
    private void openChosen() {
        list.chosen().ifPresent(viewModel::open);
    }

    @FXML
    private void cancelChosen() {
        list.chosen().ifPresent(viewModel::cancel);
    }

    @FXML
    private void showRepeats() {
        viewModel.showRepeats(repeats.isSelected());
    }

    private void show(RenewalsState state) {
        waiting.end();
        switch (state) {
            case RenewalsState.Loading() -> {
                Visibility.showOnly(body, waiting);
                waiting.begin();
            }
            case RenewalsState.NothingAhead(var sentence) ->
                    Visibility.showOnly(
                            body,
                            new EmptyState(
                                    "fltral-calendar-empty-24",
                                    sentence,
                                    messages.text("renewals.products"),
                                    viewModel::goToProducts));
            case RenewalsState.Listed(var lines, var choices, var count, var unknown) -> {
                footer.setText(count);
                undated.setText(unknown);
                show(choices);
                list.show(lines);
                Visibility.showOnly(body, lines.isEmpty() ? nothingFound() : list);
            }
            case RenewalsState.Failed(var fault) -> {
                var again = new Button(messages.text("renewals.tryAgain"));
                again.setOnAction(_ -> viewModel.refresh());
                Visibility.showOnly(body, new FailedState(fault, again));
            }
        }
        boolean listed = state instanceof RenewalsState.Listed;
        export.setDisable(
                !(state instanceof RenewalsState.Listed(var lines, _, _, _)) || lines.isEmpty());
        search.setDisable(!listed);
        Visibility.set(filters, listed);
        footer.setVisible(listed);
        Visibility.set(undatedBox, listed && !undated.getText().isEmpty());
    }

    private void show(Filters choices) {
        if (!search.getText().equals(choices.search())) {
            search.setText(choices.search());
        }
        repeats.setText(choices.repeatsWords());
        repeats.setSelected(choices.repeats());
        Visibility.set(repeats, !choices.repeatsWords().isEmpty());
        // the same button for the same group: it keeps the focus while its words change
        List<Node> shown = new ArrayList<>();
        choices.chips().forEach(chip -> shown.add(show(chip)));
        shown.add(repeats);
        if (!filters.getChildren().equals(shown)) {
            filters.getChildren().setAll(shown);
        }
    }

    private ToggleButton show(Chip chip) {
        ToggleButton button = chips.computeIfAbsent(chip.group(), this::chip);
        button.setText(chip.words());
        button.setSelected(chip.chosen());
        return button;
    }

    private ToggleButton chip(KindGroup group) {
        var button = new ToggleButton();
        button.setMnemonicParsing(false);
        button.getStyleClass().add("kind-chip");
        button.setOnAction(_ -> viewModel.toggle(group));
        return button;
    }

    private Node nothingFound() {
        return new EmptyState(
                "fltrmz-search-24",
                messages.text("renewals.noneFound"),
                messages.text("renewals.clearFilter"),
                viewModel::clearFilter);
    }
}
