package app.productdesk.ui.products.rows;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.text.SearchText;
import app.productdesk.ui.products.rows.cell.CellOrder;
import app.productdesk.ui.products.rows.cell.CellTexts;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import app.productdesk.ui.products.rows.cell.StatusCell;
import app.productdesk.ui.products.rows.cell.StatusWriter;
import app.productdesk.ui.products.rows.cell.VerdictCell;
import app.productdesk.ui.products.rows.cell.VerdictWriter;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Makes table rows of subscriptions: all texts and sort values, once. Slow enough for many that it
/// belongs off the UI thread; one writer serves one thread.
public final class RowWriter {

    private final StatusWriter statuses;
    private final VerdictWriter verdicts;
    private final CellTexts cellTexts;
    private final CellOrder cellOrder;

    /// @param now the instant the list was read for
    public RowWriter(Messages messages, Instant now) {
        this.statuses = new StatusWriter(messages);
        this.verdicts = new VerdictWriter(messages, now);
        this.cellTexts = new CellTexts(messages);
        this.cellOrder = new CellOrder(messages.locale());
    }

    public ProductRow write(ProductOverview product) {
        Subscription subscription = product.subscription();
        StatusCell status = statuses.write(product);
        VerdictCell verdict = verdicts.write(product);
        Map<ProductColumn, String> texts = cellTexts.of(product, status, verdict);
        return new ProductRow(
                subscription.id().value(),
                subscription.sku().key(),
                product.account().id().value(),
                status,
                verdict,
                licenses(product),
                options(product, status),
                texts,
                cellOrder.of(product, verdict, texts),
                searchable(product));
    }

    private static ProductRow.Licenses licenses(ProductOverview product) {
        return new ProductRow.Licenses(
                product.count().licensedUsers(),
                product.count().purchased(),
                product.subscription().purchase().quantity() instanceof Quantity.Licenses);
    }

    private static Set<FilterOption> options(ProductOverview product, StatusCell status) {
        PurchaseChannel channel = product.subscription().purchase().channel();
        Set<FilterOption> options = EnumSet.of(FilterOption.valueOf(status.kind().name()));
        if (product.trial()) {
            options.add(FilterOption.TRIAL);
        }
        if (channel == PurchaseChannel.FREE) {
            options.add(FilterOption.FREE);
        }
        if (channel == PurchaseChannel.SELF_SERVICE) {
            options.add(FilterOption.SELF_SERVICE);
        }
        if (product.decision() instanceof Allowed) {
            options.add(FilterOption.CANCELLABLE);
        }
        return options;
    }

    /// Name, part number and account.
    private static String searchable(ProductOverview product) {
        Subscription subscription = product.subscription();
        return SearchText.of(
                String.join(
                        " ",
                        subscription.sku().name(),
                        subscription.sku().partNumber().orElse(""),
                        product.account().name()));
    }
}
