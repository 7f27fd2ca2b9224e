package app.productdesk.ui.products.rows.cell;

import java.text.CollationKey;
import java.util.Comparator;

/// Where a cell stands among those of its column, worked out once.
///
/// @param number compared first; infinite for what has none, which comes last
/// @param text compared among equal numbers, as the language sorts it
public record SortValue(double number, CollationKey text) implements Comparable<SortValue> {

    private static final Comparator<SortValue> ORDER =
            Comparator.comparingDouble(SortValue::number).thenComparing(SortValue::text);

    @Override
    public int compareTo(SortValue other) {
        return ORDER.compare(this, other);
    }
}
