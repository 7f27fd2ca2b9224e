package app.productdesk.application.products;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.cancellation.comeback.Reactivation;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Tells what a reactivation would bring back and cost, without doing it. Blocks.
public final class PreviewReactivation {

    private final ProductCatalog catalog;
    private final InstantSource clock;

    public PreviewReactivation(ProductCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /// Works it out for now, whether or not the action is possible; empty when there is no such
    /// subscription any more.
    public Optional<ReactivationPreview> run(SubscriptionId id) {
        Portfolio portfolio = catalog.snapshot().portfolio();
        Instant now = clock.instant();
        return portfolio
                .find(id)
                .map(ended -> new ReactivationPreview(Reactivation.of(ended, portfolio, now), now));
    }
}
