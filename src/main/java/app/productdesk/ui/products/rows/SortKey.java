package app.productdesk.ui.products.rows;

import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.util.Comparator;
import java.util.List;

/// A column the rows are sorted by.
public record SortKey(ProductColumn column, boolean descending) {

    private static final Comparator<ProductRow> USUAL =
            by(ProductColumn.NAME).thenComparing(ProductRow::id);

    /// The order that the keys make, first key first; among equals by name and id.
    public static Comparator<ProductRow> order(List<SortKey> keys) {
        return keys.stream()
                .map(SortKey::comparator)
                .reduce(Comparator::thenComparing)
                .map(chosen -> chosen.thenComparing(USUAL))
                .orElse(USUAL);
    }

    private Comparator<ProductRow> comparator() {
        Comparator<ProductRow> rising = by(column);
        return descending ? rising.reversed() : rising;
    }

    private static Comparator<ProductRow> by(ProductColumn column) {
        return Comparator.comparing(row -> row.sortValue(column));
    }
}
