package app.productdesk.ui.products;

import app.productdesk.application.settings.TableLayout;
import app.productdesk.ui.products.rows.Arrangement;
import app.productdesk.ui.products.rows.SortKey;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns an arrangement into what is kept and back; what another version kept and this one does not
/// know is left out.
final class Arrangements {

    private Arrangements() {}

    static Arrangement from(TableLayout layout) {
        Map<ProductColumn, Double> widths = new HashMap<>();
        layout.widths()
                .forEach(
                        (key, width) ->
                                ProductColumn.of(key)
                                        .ifPresent(column -> widths.put(column, width)));
        return new Arrangement(
                layout.columns().stream()
                        .map(ProductColumn::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                widths,
                ProductColumn.of(layout.sortedBy())
                        .map(column -> List.of(new SortKey(column, layout.descending())))
                        .orElse(List.of()));
    }

    static TableLayout toLayout(Arrangement arrangement) {
        Optional<SortKey> first = arrangement.order().stream().findFirst();
        return new TableLayout(
                arrangement.chosen().stream().map(ProductColumn::key).toList(),
                arrangement.widths().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue)),
                first.map(key -> key.column().key()).orElse(""),
                first.filter(SortKey::descending).isPresent());
    }
}
