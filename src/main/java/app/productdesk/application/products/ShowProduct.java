package app.productdesk.application.products;

import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.CurrentTerm;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells everything about one subscription. Blocks.
public final class ShowProduct {

    private final ProductCatalog catalog;
    private final ActivityLog activity;
    private final CancellationPolicy policy;
    private final Operator operator;
    private final InstantSource clock;

    public ShowProduct(
            ProductCatalog catalog,
            ActivityLog activity,
            CancellationPolicy policy,
            Operator operator,
            InstantSource clock) {
        this.catalog = catalog;
        this.activity = activity;
        this.policy = policy;
        this.operator = operator;
        this.clock = clock;
    }

    /// The details; empty when there is no such subscription any more.
    public Optional<ProductDetails> run(SubscriptionId id) {
        ProductCatalog.Snapshot snapshot = catalog.snapshot();
        Instant now = clock.instant();
        var overviews = new Overviews(snapshot, policy, operator, now);
        return snapshot.portfolio()
                .find(id)
                .map(found -> details(found, snapshot.portfolio(), overviews, now));
    }

    private ProductDetails details(
            Subscription found, Portfolio portfolio, Overviews overviews, Instant now) {
        ProductOverview overview = overviews.of(found);
        CurrentTerm term = found.lifecycle().termAt(now);
        boolean active = overview.stage().status() == SubscriptionStatus.ACTIVE;
        boolean hasWindow =
                active
                        && !overview.trial()
                        && found.knows(MissingFact.TERM)
                        && overview.account().agreement() == Agreement.MCA;
        return new ProductDetails(
                portfolio.organization(),
                overview,
                term,
                portfolio.chargesOf(found).until(now),
                portfolio.addOnsOf(found.id()).stream().map(overviews::of).toList(),
                found.kinship().base().flatMap(portfolio::find).map(overviews::of),
                hasWindow ? Optional.of(CancellationWindow.of(term)) : Optional.empty(),
                active ? Optional.of(DataDates.after(now)) : Optional.empty(),
                policy.rule(),
                history(found),
                now);
    }

    /// Newest first. What was done while a stand-in stood for the product belongs to it, too.
    private List<ActivityEntry> history(Subscription of) {
        SubscriptionId standIn = SubscriptionId.standIn(of.sku());
        if (of.id().isStandIn() || of.observed().isEmpty()) {
            return activity.entriesOf(of.id());
        }
        return Stream.concat(
                        activity.entriesOf(of.id()).stream(), activity.entriesOf(standIn).stream())
                .sorted(Comparator.comparing(ActivityEntry::at).reversed())
                .toList();
    }
}
