package app.productdesk.ui.products.rows;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.ProductRow.Licenses;
import app.productdesk.ui.products.rows.TableLine.OfGroup;
import app.productdesk.ui.products.rows.TableLine.OfProduct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps equal products together under a line with their totals. A product that was bought once
/// stands alone, as before.
public final class Grouping {

    private final Messages messages;

    public Grouping(Messages messages) {
        this.messages = messages;
    }

    public static List<TableLine> none(List<ProductRow> rows) {
        return rows.stream().<TableLine>map(row -> new OfProduct(row, false)).toList();
    }

    /// Keeps equal products together.
    ///
    /// @param rows in their order; a group stands where its first row stood
    public List<TableLine> byProduct(List<ProductRow> rows) {
        Map<String, List<ProductRow>> groups =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ProductRow::product,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return groups.values().stream().flatMap(this::lines).toList();
    }

    private Stream<TableLine> lines(List<ProductRow> group) {
        return group.size() == 1
                ? Stream.of(new OfProduct(group.getFirst(), false))
                : Stream.concat(
                        Stream.of(header(group)),
                        group.stream().map(row -> new OfProduct(row, true)));
    }

    private OfGroup header(List<ProductRow> group) {
        ProductRow first = group.getFirst();
        return new OfGroup(
                "group:" + first.product(),
                messages.counted("products.group.title", group.size(), first.name()),
                total(group, Licenses::assigned),
                total(group, Licenses::purchased));
    }

    private String total(List<ProductRow> group, ToIntFunction<Licenses> part) {
        boolean counted = group.stream().allMatch(row -> row.licenses().counted());
        return counted
                ? messages.number(
                        group.stream().map(ProductRow::licenses).mapToLong(part::applyAsInt).sum())
                : "";
    }
}
