package app.productdesk.ui.activity;

import app.productdesk.ui.activity.ActivityState.Empty;
import app.productdesk.ui.activity.ActivityState.Failed;
import app.productdesk.ui.activity.ActivityState.Loaded;
import app.productdesk.ui.activity.ActivityState.Loading;
import app.productdesk.ui.activity.rows.ActivityFilter;
import app.productdesk.ui.activity.rows.Choice;
import app.productdesk.ui.activity.rows.FilterWords;
import app.productdesk.ui.activity.rows.Period;
import app.productdesk.ui.activity.table.ActivityTable;
import app.productdesk.ui.activity.table.FilterChips;
import app.productdesk.ui.activity.table.KindsPane;
import app.productdesk.ui.activity.table.RowLeads;
import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Chooser;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.text.Messages;
import atlantafx.base.controls.CustomTextField;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the page’s controls to its view-model; decides nothing.
final class ActivityController {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Narrower than this the commands show their icons only.
    private static final double ROOM_FOR_WORDS = 1240;

    private static final int WAITING_ROWS = 8;

    private final ActivityViewModel viewModel;
    private final Messages messages;
    private final FilterWords words;
    private final Ways ways;
    private final ActivityTable table;
    private final Skeleton waiting;
    private final Chooser chooser = new Chooser();

    @FXML private VBox page;
    @FXML private Button refresh;
    @FXML private Button exportList;
    @FXML private Button kinds;
    @FXML private ComboBox<Choice> operators;
    @FXML private ComboBox<Choice> periods;
    @FXML private CustomTextField search;
    @FXML private FlowPane chips;
    @FXML private StackPane body;
    @FXML private Label footer;

    /// Where the page leads to.
    ///
    /// @param verify opens the dialog that says whether the record is whole
    record Ways(RowLeads rows, Runnable verify, Runnable goToProducts) {}

    ActivityController(ActivityViewModel viewModel, Messages messages, Ways ways) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new FilterWords(messages);
        this.ways = ways;
        this.table = new ActivityTable(messages, viewModel, ways.rows());
        this.waiting = new Skeleton(WAITING_ROWS, messages.text("activity.loading"));
    }

    @FXML
    private void initialize() {
        var filterChips = new FilterChips(chips, messages, viewModel);
        operators.getItems().setAll(words.everybody());
        periods.getItems().setAll(words.periods());
        viewModel.stateProperty().subscribe(this::show);
        viewModel.filterProperty().subscribe(this::show);
        viewModel.filterProperty().subscribe(filterChips::show);
        refresh.disableProperty().bind(viewModel.readingProperty());
        search.textProperty().subscribe(viewModel::search);
        page.widthProperty().subscribe(this::fit);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    void refresh() {
        viewModel.refresh();
    }

    @FXML
    void export() {
        viewModel.export();
    }

    @FXML
    private void verify() {
        ways.verify().run();
    }

    @FXML
    private void chooseKinds() {
        chooser.open(kinds, new KindsPane(messages, viewModel.filterProperty().get(), viewModel));
    }

    @FXML
    private void chooseWho() {
        if (operators.getValue() != null) {
            viewModel.chooseWho(operators.getValue().value());
        }
    }

    @FXML
    private void choosePeriod() {
        if (periods.getValue() != null) {
            viewModel.choosePeriod(Period.valueOf(periods.getValue().value()));
        }
    }

    private void show(ActivityState state) {
        waiting.end();
        switch (state) {
            case Loading() -> {
                Visibility.showOnly(body, waiting);
                waiting.begin();
            }
            case Empty() -> Visibility.showOnly(body, nothingYet());
            case Loaded loaded -> list(loaded);
            case Failed(FaultText fault) -> {
                var again = new Button(messages.text("activity.tryAgain"));
                again.setOnAction(_ -> viewModel.refresh());
                Visibility.showOnly(body, new FailedState(fault, again));
            }
        }
        // what works on the list is of no use without one
        boolean listed = state instanceof Loaded;
        Stream.of(kinds, operators, periods, search).forEach(one -> one.setDisable(!listed));
        exportList.setDisable(!(state instanceof Loaded loaded) || loaded.rows().isEmpty());
        footer.setVisible(listed);
    }

    private void list(Loaded loaded) {
        footer.setText(loaded.footer());
        if (!operators.getItems().equals(loaded.operators())) {
            operators.getItems().setAll(loaded.operators());
            show(viewModel.filterProperty().get());
        }
        table.show(loaded.rows());
        Visibility.showOnly(body, loaded.rows().isEmpty() ? nothingFound() : table);
    }

    private Node nothingYet() {
        return new EmptyState(
                "fltral-history-20",
                messages.text("activity.none"),
                messages.text("activity.none.products"),
                ways.goToProducts());
    }

    private Node nothingFound() {
        return new EmptyState(
                "fltral-filter-20",
                messages.text("activity.noneFound"),
                messages.text("activity.noneFound.clear"),
                viewModel::clearFilter);
    }

    private void show(ActivityFilter filter) {
        kinds.setText(words.kinds(filter));
        if (!search.getText().equals(filter.search())) {
            search.setText(filter.search());
        }
        choose(operators, filter.who());
        choose(periods, filter.period().name());
    }

    private static void choose(ComboBox<Choice> box, String value) {
        box.getItems().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void fit(Number width) {
        page.pseudoClassStateChanged(NARROW, width.doubleValue() < ROOM_FOR_WORDS);
    }
}
