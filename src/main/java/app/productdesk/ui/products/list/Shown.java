package app.productdesk.ui.products.list;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.list.ProductsState.Loaded;
import app.productdesk.ui.products.rows.Grouping;
import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.RowFilter;
import app.productdesk.ui.products.rows.SortKey;
import app.productdesk.ui.products.rows.TableLine;
import java.util.List;

/// The rows of a list that are shown, in their order.
public record Shown(ReadList from, List<ProductRow> rows) {

    /// The rows that pass the filter, in that order.
    public static Shown of(ReadList read, RowFilter filter, List<SortKey> order) {
        return new Shown(
                read,
                read.rows().stream()
                        .filter(filter.asPredicate())
                        .sorted(SortKey.order(order))
                        .toList());
    }

    /// The rows one below the other.
    public Loaded flat(Messages messages) {
        return loaded(Grouping.none(rows), messages);
    }

    /// The rows with equal products together.
    public Loaded grouped(Messages messages) {
        return loaded(new Grouping(messages).byProduct(rows), messages);
    }

    private Loaded loaded(List<TableLine> lines, Messages messages) {
        return new Loaded(lines, footer(messages), from.around());
    }

    /// How many rows, and when they were read, in words.
    String footer(Messages messages) {
        int all = from.rows().size();
        String count =
                rows.size() == all
                        ? messages.counted("products.footer.all", all)
                        : messages.counted(
                                "products.footer.some", all, messages.number(rows.size()));
        return messages.text("products.footer", count, messages.moment(from.list().at()));
    }
}
