package app.productdesk.ui.common.people;

import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The table of a list of people: only the rows in sight have nodes. Space chooses the person in
/// the focused row, Ctrl+A everybody who is seen.
public final class PeopleTable extends TableView<PersonRow> {

    private static final double LEAST_FOR_NAME = 280;
    private static final double TICK_WIDTH = 44;

    /// The frame and the scroll bar.
    private static final double BESIDE_COLUMNS = 20;

    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final PeopleList list;
    private final PersonCells cells;
    private final Map<PeopleColumn, TableColumn<PersonRow, PersonRow>> columns;

    public PeopleTable(PeopleList list, Messages messages) {
        this.list = list;
        this.cells = new PersonCells(list, messages);
        this.columns =
                List.of(PeopleColumn.values()).stream()
                        .collect(Collectors.toMap(column -> column, this::column));
        getStyleClass().add("people-table");
        setAccessibleText(messages.text("common.people.table"));
        getColumns().add(ticks(messages));
        for (PeopleColumn column : PeopleColumn.values()) {
            getColumns().add(columnOf(column));
        }
        setSortPolicy(_ -> sorted());
        list.shownProperty().subscribe(this::show);
        list.selectionProperty().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(width -> share(width.doubleValue()));
    }

    private void show(List<PersonRow> rows) {
        int focused = getSelectionModel().getSelectedIndex();
        setItems(FXCollections.observableList(rows));
        if (focused >= 0 && focused < rows.size()) {
            getSelectionModel().select(focused);
        }
    }

    private boolean sorted() {
        if (getSortOrder().isEmpty()) {
            list.orderAsAtFirst();
            return true;
        }
        TableColumn<PersonRow, ?> first = getSortOrder().getFirst();
        columns.forEach(
                (column, shown) -> {
                    if (shown.equals(first)) {
                        list.order(column, first.getSortType() == TableColumn.SortType.DESCENDING);
                    }
                });
        return true;
    }

    private void pressed(KeyEvent event) {
        if (ALL.match(event)) {
            list.selectShown();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(list::toggle);
            event.consume();
        }
    }

    private TableColumn<PersonRow, PersonRow> ticks(Messages messages) {
        var column = new TableColumn<PersonRow, PersonRow>("");
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> cells.tick(messages));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(TICK_WIDTH);
        column.setMaxWidth(TICK_WIDTH);
        column.getStyleClass().add("tick");
        return column;
    }

    private TableColumn<PersonRow, PersonRow> column(PeopleColumn kind) {
        var column = new TableColumn<PersonRow, PersonRow>(cells.title(kind));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> cells.of(kind));
        column.setReorderable(false);
        column.setPrefWidth(width(kind));
        return column;
    }

    private TableColumn<PersonRow, PersonRow> columnOf(PeopleColumn kind) {
        return Optional.ofNullable(columns.get(kind)).orElseThrow();
    }

    private static double width(PeopleColumn kind) {
        return switch (kind) {
            case NAME -> 220;
            case DEPARTMENT -> 110;
            case SIGN_IN -> 118;
            case LAST_SIGN_IN -> 146;
            case HELD -> 176;
            case SINCE -> 126;
            case COVERED -> 190;
        };
    }

    /// Shows the more important columns first, as long as the name has room, and gives it what they
    /// leave.
    private void share(double width) {
        var name = columnOf(PeopleColumn.NAME);
        List<PeopleColumn> optional =
                List.of(
                        PeopleColumn.SIGN_IN,
                        PeopleColumn.COVERED,
                        PeopleColumn.DEPARTMENT,
                        PeopleColumn.SINCE);
        optional.forEach(column -> columnOf(column).setVisible(false));
        for (PeopleColumn column : optional) {
            columnOf(column).setVisible(true);
            if (left(width) < LEAST_FOR_NAME) {
                columnOf(column).setVisible(false);
            }
        }
        name.setPrefWidth(Math.max(LEAST_FOR_NAME, left(width)));
    }

    private double left(double width) {
        double others =
                getColumns().stream()
                        .filter(TableColumn::isVisible)
                        .filter(column -> !column.equals(columnOf(PeopleColumn.NAME)))
                        .mapToDouble(
                                column -> Math.max(column.getMinWidth(), column.getPrefWidth()))
                        .sum();
        return width - Math.min(others, width) - BESIDE_COLUMNS;
    }
}
