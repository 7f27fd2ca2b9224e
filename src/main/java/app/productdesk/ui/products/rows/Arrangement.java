package app.productdesk.ui.products.rows;

import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a person arranged the table.
///
/// @param chosen the columns shown, in order; empty while nobody chose, and then the least
///   important ones give way in a narrow window
/// @param widths in pixels, of the columns that somebody resized
/// @param order what the rows are sorted by; empty for the usual order
public record Arrangement(
        List<ProductColumn> chosen, Map<ProductColumn, Double> widths, List<SortKey> order) {

    public static final Arrangement USUAL = new Arrangement(List.of(), Map.of(), List.of());

    /// Room for the column of the three dots and a scroll bar.
    private static final double EDGE = 66;

    /// Names give way down to here before a scroll bar comes.
    private static final double LEAST_NAME = 196;

    public Arrangement {
        chosen = List.copyOf(chosen);
        widths = Map.copyOf(widths);
        order = List.copyOf(order);
    }

    /// The usual columns in their usual widths; what the rows are sorted by stays.
    public Arrangement reset() {
        return USUAL.withOrder(order);
    }

    public Arrangement withChosen(List<ProductColumn> changed) {
        return new Arrangement(changed, widths, order);
    }

    public Arrangement withWidth(ProductColumn column, double width) {
        Map<ProductColumn, Double> changed = new EnumMap<>(ProductColumn.class);
        changed.putAll(widths);
        changed.put(column, width);
        return new Arrangement(chosen, changed, order);
    }

    public Arrangement withOrder(List<SortKey> changed) {
        return new Arrangement(chosen, widths, changed);
    }

    public double widthOf(ProductColumn column) {
        return widths.getOrDefault(column, column.width());
    }

    /// The columns to show in a table of that width.
    public List<ProductColumn> columnsIn(double tableWidth) {
        if (!chosen.isEmpty()) {
            return chosen;
        }
        List<ProductColumn> shown = new ArrayList<>(ProductColumn.usual());
        for (ProductColumn column : ProductColumn.LEAST_IMPORTANT_FIRST) {
            if (total(shown) + EDGE > tableWidth) {
                shown.remove(column);
            }
        }
        return List.copyOf(shown);
    }

    /// The width left for the names: what the other columns do not take, unless somebody resized
    /// the names.
    public double nameWidthIn(double tableWidth, List<ProductColumn> shown) {
        double own = widthOf(ProductColumn.NAME);
        double left = tableWidth - (total(shown) - own) - EDGE;
        boolean scrolls = left < LEAST_NAME;
        return scrolls || widths.containsKey(ProductColumn.NAME) ? own : left;
    }

    private double total(List<ProductColumn> columns) {
        return columns.stream().mapToDouble(this::widthOf).sum();
    }
}
