package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityColumn;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.rows.RowOrder;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The table of changes. Rows come as they are to stand: they are sorted where they come from. The
/// person’s place stays when rows are read anew.
public final class ActivityTable extends TableView<ActivityRow> {

    private static final double LEAST_FOR_WHAT = 200;

    /// What the names of product and person get at most in a wide window, beside their usual width.
    private static final double MOST_MORE = 120;

    /// The frame and the scroll bar.
    private static final double BESIDE_COLUMNS = 18;

    private final Messages messages;
    private final ActivityEvents events;
    private final RowLeads leads;
    private final RowMenu menu;
    private final Map<ActivityColumn, TableColumn<ActivityRow, ActivityRow>> columns =
            new EnumMap<>(ActivityColumn.class);

    public ActivityTable(Messages messages, ActivityEvents events, RowLeads leads) {
        this.messages = messages;
        this.events = events;
        this.leads = leads;
        this.menu = new RowMenu(messages, events, leads);
        setAccessibleText(messages.text("activity.title"));
        for (ActivityColumn column : ActivityColumn.values()) {
            columns.put(column, made(column));
        }
        for (ActivityColumn column : ActivityColumn.values()) {
            var shown = column(column);
            shown.setCellFactory(_ -> cell(column));
            getColumns().add(shown);
        }
        column(ActivityColumn.WHEN).setSortType(SortType.DESCENDING);
        getSortOrder().add(column(ActivityColumn.WHEN));
        setSortPolicy(_ -> sorted());
        widthProperty().subscribe(width -> share(width.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnContextMenuRequested(this::requestMenu);
    }

    /// Shows these rows; the selected row stays selected if it is still there.
    public void show(List<ActivityRow> rows) {
        if (getItems().equals(rows)) {
            return;
        }
        var selected = Optional.ofNullable(getSelectionModel().getSelectedItem());
        setItems(FXCollections.observableList(rows));
        selected.map(rows::indexOf)
                .filter(at -> at >= 0)
                .ifPresentOrElse(
                        at -> getSelectionModel().clearAndSelect(at),
                        () -> {
                            getSelectionModel().clearSelection();
                            getFocusModel().focus(0);
                        });
    }

    private boolean sorted() {
        var first = getSortOrder().stream().findFirst();
        events.sort(
                first.map(
                                column ->
                                        new RowOrder(
                                                (ActivityColumn) column.getUserData(),
                                                column.getSortType() == SortType.DESCENDING))
                        .orElse(RowOrder.NEWEST_FIRST));
        return true;
    }

    private TableColumn<ActivityRow, ActivityRow> made(ActivityColumn kind) {
        var column =
                new TableColumn<ActivityRow, ActivityRow>(
                        messages.text("activity.column." + Keys.of(kind)));
        column.setUserData(kind);
        column.setPrefWidth(kind.width());
        column.setMinWidth(Math.min(kind.width(), 84));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private RowCell cell(ActivityColumn kind) {
        return switch (kind) {
            case WHEN -> new WhenCell();
            case WHO, PERSON -> new WordsCell(kind);
            case WHAT -> new WhatCell(column(ActivityColumn.PERSON).visibleProperty());
            case PRODUCT -> new LinkCell(kind, ActivityRow::product, leads::product);
            case RUN ->
                    new LinkCell(
                            kind,
                            row -> messages.text("activity.run.hint", row.run()),
                            row -> events.chooseRun(row.run()));
            case RECEIPT ->
                    new LinkCell(
                            kind,
                            row -> messages.text("activity.receipt.hint", row.receipt()),
                            leads::receipt);
        };
    }

    private TableColumn<ActivityRow, ActivityRow> column(ActivityColumn kind) {
        return Objects.requireNonNull(columns.get(kind));
    }

    /// The person’s name moves beneath what was done while that has too little room, and what was
    /// done gets what the others leave.
    private void share(double width) {
        var person = column(ActivityColumn.PERSON);
        person.setVisible(true);
        person.setPrefWidth(ActivityColumn.PERSON.width());
        column(ActivityColumn.PRODUCT).setPrefWidth(ActivityColumn.PRODUCT.width());
        if (leftIn(width) < LEAST_FOR_WHAT) {
            person.setVisible(false);
        }
        double spare = Math.max(0, leftIn(width) - ActivityColumn.WHAT.width());
        column(ActivityColumn.PRODUCT)
                .setPrefWidth(ActivityColumn.PRODUCT.width() + Math.min(spare / 3, MOST_MORE));
        person.setPrefWidth(ActivityColumn.PERSON.width() + Math.min(spare / 3, MOST_MORE));
        column(ActivityColumn.WHAT).setPrefWidth(Math.max(LEAST_FOR_WHAT, leftIn(width)));
    }

    private double leftIn(double width) {
        double others =
                columns.values().stream()
                        .filter(TableColumn::isVisible)
                        .filter(column -> column.getUserData() != ActivityColumn.WHAT)
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        return width - others - BESIDE_COLUMNS;
    }

    private void press(KeyEvent key) {
        boolean menuKey =
                key.getCode() == KeyCode.CONTEXT_MENU
                        || (key.getCode() == KeyCode.F10 && key.isShiftDown());
        if (menuKey) {
            rowOfKeys().ifPresent(row -> menu.open(row, rowNode()));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isAltDown() && !key.isControlDown()) {
            rowOfKeys().ifPresent(leads::product);
            key.consume();
        }
    }

    /// The selected row, or before anything is selected the one that carries the focus ring.
    private Optional<ActivityRow> rowOfKeys() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem())
                .or(() -> Optional.ofNullable(getFocusModel().getFocusedItem()));
    }

    private Node rowNode() {
        int at = getFocusModel().getFocusedIndex();
        return lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == at)
                .findFirst()
                .orElse(this);
    }

    /// The keyboard’s own request is answered by the key already.
    private void requestMenu(ContextMenuEvent request) {
        if (!request.isKeyboardTrigger()) {
            Optional.ofNullable(getSelectionModel().getSelectedItem())
                    .ifPresent(
                            row ->
                                    menu.open(
                                            row, this, request.getScreenX(), request.getScreenY()));
        }
        request.consume();
    }
}
