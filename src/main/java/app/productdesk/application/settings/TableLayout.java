package app.productdesk.application.settings;

import java.util.List;
import java.util.Map;

/// How a person arranged a table.
///
/// @param columns the names of the columns shown, in order
/// @param widths in pixels, by column name; those not named have their usual width
/// @param sortedBy the column the rows are sorted by; empty for the usual order
public record TableLayout(
        List<String> columns, Map<String, Double> widths, String sortedBy, boolean descending) {

    public TableLayout {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
    }
}
