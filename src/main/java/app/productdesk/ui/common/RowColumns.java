package app.productdesk.ui.common;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Columns whose cells are given the whole row, and how they share a table’s width.
public final class RowColumns {

    private static final double NARROWEST = 104;

    /// The frame and the scroll bar.
    private static final double BESIDE_COLUMNS = 18;

    private RowColumns() {}

    /// A column whose cells are given whole rows.
    public static <R> TableColumn<R, R> column(String title, double width, Comparator<R> order) {
        var column = new TableColumn<R, R>(title);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        return column;
    }

    /// Leaves out the least important columns while the main one has less than the least it needs,
    /// and gives it what the others leave.
    ///
    /// @param optional what can be left out, the most important first
    public static <R> void share(
            TableView<R> table,
            TableColumn<R, R> main,
            double least,
            List<TableColumn<R, R>> optional) {
        optional.forEach(column -> column.setVisible(true));
        for (var column : optional.reversed()) {
            if (left(table, main) < least) {
                column.setVisible(false);
            }
        }
        main.setPrefWidth(Math.max(main.getMinWidth(), left(table, main)));
    }

    private static <R> double left(TableView<R> table, TableColumn<R, R> main) {
        double others =
                table.getColumns().stream()
                        .filter(column -> column.isVisible() && !column.equals(main))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        return table.getWidth() - others - BESIDE_COLUMNS;
    }
}
