package app.productdesk.ui.licenseremoval;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.portfolio.Portfolio;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The products of another catalog as files show them, which name not everybody who holds a
/// license.
///
/// @param unnamed how many of each product they do not name
/// @param missing what else they leave open
public record UnnamedCatalog(ProductCatalog other, int unnamed, Set<MissingFact> missing)
        implements ProductCatalog {

    @Override
    public Snapshot snapshot() {
        Portfolio whole = other.snapshot().portfolio();
        List<Subscription> seen = whole.subscriptions().stream().map(this::seen).toList();
        return new Snapshot(
                new Portfolio(
                        whole.organization(),
                        whole.accounts(),
                        seen,
                        seen.stream()
                                .flatMap(one -> whole.chargesOf(one).until(Given.T).stream())
                                .toList()),
                other.snapshot().assignments());
    }

    private Subscription seen(Subscription one) {
        return one.withObserved(
                new Observation(
                        SubscriptionStatus.ACTIVE, Given.T, Optional.empty(), missing, unnamed));
    }

    @Override
    public long revision() {
        return other.revision();
    }
}
