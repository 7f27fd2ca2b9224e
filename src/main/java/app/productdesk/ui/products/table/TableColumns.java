package app.productdesk.ui.products.table;

import app.productdesk.ui.products.rows.Arrangement;
import app.productdesk.ui.products.rows.SortKey;
import app.productdesk.ui.products.rows.TableLine;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import app.productdesk.ui.products.table.cell.LineCell;
import app.productdesk.ui.products.table.cell.MoreCell;
import app.productdesk.ui.products.table.cell.NameCell;
import app.productdesk.ui.products.table.cell.StatusTableCell;
import app.productdesk.ui.products.table.cell.TableTexts;
import app.productdesk.ui.products.table.cell.TextCell;
import app.productdesk.ui.products.table.cell.VerdictTableCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// The columns of the table: which are shown in a given width, in which order, how wide, and what
/// the rows are sorted by. Tells when a person changes any of it.
final class TableColumns {

    private static final double MORE_WIDTH = 48;
    private static final double LEAST_WIDTH = 72;

    private final TableView<TableLine> table;
    private final TableTexts texts;
    private final Handlers handlers;
    private final Map<ProductColumn, TableColumn<TableLine, TableLine>> columns =
            new EnumMap<>(ProductColumn.class);
    private final TableColumn<TableLine, TableLine> more;
    private final PauseTransition settled = new PauseTransition(Duration.millis(400));

    private Arrangement arrangement;
    private boolean arranging;

    TableColumns(
            TableView<TableLine> table,
            TableTexts texts,
            Arrangement arrangement,
            Handlers handlers) {
        this.table = table;
        this.texts = texts;
        this.arrangement = arrangement;
        this.handlers = handlers;
        for (ProductColumn column : ProductColumn.values()) {
            columns.put(column, made(column));
        }
        this.more = moreColumn();
        settled.setOnFinished(_ -> handlers.events().arranged(this.arrangement));
        arrange(arrangement);
        table.setSortPolicy(_ -> sorted());
        table.widthProperty().subscribe(_ -> fit());
        table.getColumns().subscribe(this::moved);
    }

    /// Arranges the columns anew, without telling anybody.
    void arrange(Arrangement changed) {
        arrangement = changed;
        fit();
        arranging = true;
        table.getSortOrder().clear();
        for (SortKey key : changed.order()) {
            var column = column(key.column());
            column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().add(column);
        }
        arranging = false;
    }

    List<ProductColumn> shown() {
        return table.getColumns().stream()
                .map(TableColumn::getUserData)
                .filter(ProductColumn.class::isInstance)
                .map(ProductColumn.class::cast)
                .toList();
    }

    private void fit() {
        arranging = true;
        List<ProductColumn> fitting = arrangement.columnsIn(table.getWidth());
        for (ProductColumn column : fitting) {
            column(column)
                    .setPrefWidth(
                            column == ProductColumn.NAME
                                    ? arrangement.nameWidthIn(table.getWidth(), fitting)
                                    : arrangement.widthOf(column));
        }
        List<TableColumn<TableLine, TableLine>> all = new ArrayList<>();
        fitting.forEach(column -> all.add(column(column)));
        all.add(more);
        if (!table.getColumns().equals(all)) {
            table.getColumns().setAll(all);
        }
        arranging = false;
    }

    private TableColumn<TableLine, TableLine> made(ProductColumn kind) {
        var column = new TableColumn<TableLine, TableLine>(texts.title(kind));
        column.setUserData(kind);
        column.setMinWidth(LEAST_WIDTH);
        column.setReorderable(true);
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        column.setCellFactory(_ -> cell(kind));
        if (kind.numeric()) {
            column.getStyleClass().add("numeric");
        }
        column.widthProperty().subscribe(width -> resized(kind, width.doubleValue()));
        return column;
    }

    private TableColumn<TableLine, TableLine> column(ProductColumn kind) {
        return Objects.requireNonNull(columns.get(kind));
    }

    private LineCell cell(ProductColumn kind) {
        return switch (kind) {
            case NAME -> new NameCell(handlers.events()::open);
            case STATUS -> new StatusTableCell();
            case VERDICT -> new VerdictTableCell();
            default -> new TextCell(kind);
        };
    }

    private TableColumn<TableLine, TableLine> moreColumn() {
        var column = new TableColumn<TableLine, TableLine>("");
        column.setMinWidth(MORE_WIDTH);
        column.setMaxWidth(MORE_WIDTH);
        column.setSortable(false);
        column.setResizable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        column.setCellFactory(_ -> new MoreCell(texts, handlers.menu()));
        return column;
    }

    private void resized(ProductColumn column, double width) {
        if (!arranging && arrangement != null && table.getColumns().contains(columns.get(column))) {
            arrangement = arrangement.withWidth(column, width);
            settled.playFromStart();
        }
    }

    private void moved() {
        if (!arranging && !shown().equals(arrangement.columnsIn(table.getWidth()))) {
            arrangement = arrangement.withChosen(shown());
            handlers.events().arranged(arrangement);
        }
    }

    /// The rows are sorted where they come from, so that groups stay together.
    private boolean sorted() {
        if (!arranging) {
            List<SortKey> order =
                    table.getSortOrder().stream()
                            .filter(column -> column.getUserData() instanceof ProductColumn)
                            .map(
                                    column ->
                                            new SortKey(
                                                    (ProductColumn) column.getUserData(),
                                                    column.getSortType() == SortType.DESCENDING))
                            .toList();
            arrangement = arrangement.withOrder(order);
            handlers.events().arranged(arrangement);
        }
        return true;
    }

    /// What the cells lead to.
    ///
    /// @param menu is given the subscription’s id and the node to open at
    record Handlers(TableEvents events, BiConsumer<String, Node> menu) {}
}
