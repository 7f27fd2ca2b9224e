package app.productdesk.application.activity;

import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists every change that was ever recorded. Blocks; may throw a
/// [app.productdesk.application.port.store.StorageFault].
public final class ListActivity {

    private final ActivityLog log;
    private final ProductCatalog catalog;
    private final InstantSource clock;

    public ListActivity(ActivityLog log, ProductCatalog catalog, InstantSource clock) {
        this.log = log;
        this.catalog = catalog;
        this.clock = clock;
    }

    /// All changes as they were at one instant.
    ///
    /// @param entries newest first
    /// @param products the name of each subscription’s product
    /// @param zone the organization’s
    /// @param unreadable how many entries were changed into something that means nothing, and are
    ///   not among the others
    public record Activity(
            List<ChainedEntry> entries,
            Map<SubscriptionId, String> products,
            Instant at,
            ZoneId zone,
            int unreadable) {}

    public Activity list() {
        Portfolio portfolio = catalog.snapshot().portfolio();
        List<ChainLink> links = log.chain();
        List<ChainedEntry> entries =
                links.reversed().stream()
                        .filter(ChainedEntry.class::isInstance)
                        .map(ChainedEntry.class::cast)
                        .toList();
        return new Activity(
                entries,
                products(entries, portfolio.subscriptions()),
                clock.instant(),
                portfolio.organization().zone(),
                links.size() - entries.size());
    }

    /// A stand-in that another subscription has taken the place of is named by its product.
    private static Map<SubscriptionId, String> products(
            List<ChainedEntry> entries, Collection<Subscription> subscriptions) {
        Map<SubscriptionId, String> names = new HashMap<>();
        Map<String, String> byKey = new HashMap<>();
        for (Subscription each : subscriptions) {
            names.put(each.id(), each.sku().name());
            byKey.put(each.sku().key(), each.sku().name());
            byKey.putIfAbsent(each.sku().name(), each.sku().name());
        }
        for (ChainedEntry link : entries) {
            SubscriptionId id = link.entry().subscription();
            id.product().map(byKey::get).ifPresent(name -> names.putIfAbsent(id, name));
        }
        return Map.copyOf(names);
    }
}
