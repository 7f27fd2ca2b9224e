package app.productdesk.ui.activity.rows;

import java.util.Comparator;

/// What the list is sorted by; rows that are alike stand newest first.
///
/// @param column what is compared
/// @param descending whether the greatest stands first
public record RowOrder(ActivityColumn column, boolean descending) {

    public static final RowOrder NEWEST_FIRST = new RowOrder(ActivityColumn.WHEN, true);

    private static final Comparator<ActivityRow> NEWEST =
            Comparator.comparingLong(ActivityRow::number).reversed();

    /// The order as a question to ask of two rows.
    public Comparator<ActivityRow> asComparator() {
        Comparator<ActivityRow> order = column.order();
        return (descending ? order.reversed() : order).thenComparing(NEWEST);
    }
}
