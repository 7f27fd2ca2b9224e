package app.productdesk.application.products;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import java.time.Instant;
import java.time.InstantSource;

/// Lists everything the organization has bought, with the answer to “can it be cancelled?”. Blocks.
public final class ListProducts {

    private final ProductCatalog catalog;
    private final CancellationPolicy policy;
    private final Operator operator;
    private final InstantSource clock;

    public ListProducts(
            ProductCatalog catalog,
            CancellationPolicy policy,
            Operator operator,
            InstantSource clock) {
        this.catalog = catalog;
        this.policy = policy;
        this.operator = operator;
        this.clock = clock;
    }

    public ProductList run() {
        long revision = catalog.revision();
        ProductCatalog.Snapshot snapshot = catalog.snapshot();
        Instant now = clock.instant();
        return new ProductList(
                snapshot.portfolio().organization(),
                snapshot.portfolio().accounts(),
                new Overviews(snapshot, policy, operator, now).all(),
                now,
                revision);
    }

    /// Whether the workspace was changed since a list was read, by this window or another.
    public boolean isOutdated(long revision) {
        return catalog.revision() != revision;
    }
}
