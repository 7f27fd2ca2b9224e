package app.productdesk.ui.licenseremoval.report.table;

import app.productdesk.ui.common.RowColumns;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.ReportRow;
import app.productdesk.ui.licenseremoval.report.content.RowFilter.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The table of what became of each step. Those that can be undone have a check box; the space bar
/// ticks the row that has the focus.
public final class OutcomeTable extends TableView<ReportRow> {

    private static final double LEAST_FOR_REASON = 320;
    private static final double TICK = 44;

    private final ObservableList<ReportRow> rows = FXCollections.observableArrayList();
    private final ReportList list;
    private final CheckBox all = new CheckBox();
    private final TableColumn<ReportRow, ReportRow> tick;
    private final TableColumn<ReportRow, ReportRow> reason;
    private final List<TableColumn<ReportRow, ReportRow>> optional;
    private Set<Integer> chosen = Set.of();

    public OutcomeTable(Messages messages, ReportList list) {
        this.list = list;
        getStyleClass().add("outcome-table");
        setAccessibleText(messages.text("licenseRemoval.report.table"));
        var name = column(messages, "licenseRemoval.report.column.name", 236, ReportRow::name);
        name.setCellFactory(_ -> new LinesCell(ReportRow::name, ReportRow::userName));
        var what = column(messages, "licenseRemoval.report.column.what", 132, ReportRow::what);
        what.setCellFactory(_ -> new LinesCell(ReportRow::what, ReportRow::group));
        var outcome =
                column(
                        messages,
                        "licenseRemoval.report.column.outcome",
                        158,
                        ReportRow::outcomeWords);
        outcome.setCellFactory(_ -> new OutcomeCell());
        reason = column(messages, "licenseRemoval.report.column.reason", 220, ReportRow::reason);
        reason.setCellFactory(_ -> new LinesCell(ReportRow::reason, ReportRow::nextStep));
        var when = column(messages, "licenseRemoval.report.column.when", 116, ReportRow::day);
        when.setCellFactory(_ -> new LinesCell(ReportRow::day, ReportRow::time));
        when.setComparator(Comparator.comparingInt(ReportRow::number));
        tick = tick(messages);
        optional = List.of(what, when);
        getColumns().setAll(List.of(tick, name, what, outcome, reason, when));
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tickByKey);
        widthProperty().subscribe(_ -> share());
        list.listingProperty().subscribe(this::show);
    }

    /// Whether steps can be chosen to be undone.
    public void offerTicks(boolean offered) {
        tick.setVisible(offered);
        share();
    }

    private void show(Listing listing) {
        if (!rows.equals(listing.rows())) {
            rows.setAll(listing.rows());
        }
        if (!chosen.equals(listing.chosen())) {
            chosen = listing.chosen();
            refresh();
        }
        all.setDisable(listing.undoable().isEmpty());
        boolean every = !listing.undoable().isEmpty() && chosen.containsAll(listing.undoable());
        all.setSelected(every);
        all.setIndeterminate(!every && listing.undoable().stream().anyMatch(chosen::contains));
    }

    private TableColumn<ReportRow, ReportRow> tick(Messages messages) {
        var column = new TableColumn<ReportRow, ReportRow>();
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new TickCell(() -> chosen, list::toggle));
        column.setSortable(false);
        column.setResizable(false);
        column.setMinWidth(TICK);
        column.setPrefWidth(TICK);
        column.getStyleClass().add("tick");
        all.setAccessibleText(messages.text("licenseRemoval.report.selectAll"));
        all.setOnAction(_ -> list.toggleAll());
        column.setGraphic(all);
        return column;
    }

    private void tickByKey(KeyEvent pressed) {
        ReportRow row = getFocusModel().getFocusedItem();
        if (pressed.getCode() == KeyCode.SPACE && row != null && row.undoable()) {
            pressed.consume();
            list.toggle(row.number());
        }
    }

    private void share() {
        RowColumns.share(this, reason, LEAST_FOR_REASON, optional);
    }

    private static TableColumn<ReportRow, ReportRow> column(
            Messages messages, String key, double width, Function<ReportRow, String> sorted) {
        return RowColumns.column(messages.text(key), width, Comparator.comparing(sorted));
    }
}
