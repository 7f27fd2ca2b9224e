package app.productdesk.domain.intake.assembly.product;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.assembly.source.Sources;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Part;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which subscriptions there are: one by one where a file lists them, else one for each product.
public final class Purchases {

    private final Sources sources;
    private final ProductBook products;
    private final Map<SubscriptionId, Subscription> known = new LinkedHashMap<>();
    private final Instant at;
    private final Remarks remarks;
    private final Map<SubscriptionId, Subscription> found = new LinkedHashMap<>();

    public Purchases(
            Sources sources, ProductBook products, Known known, Instant at, Remarks remarks) {
        this.sources = sources;
        this.products = products;
        this.at = at;
        this.remarks = remarks;
        known.subscriptions().forEach(each -> this.known.put(each.id(), each));
    }

    /// What was read; see [app.productdesk.domain.intake.outcome.Assembled].
    ///
    /// @param successors the one subscription that takes the place of a superseded one; absent
    ///   where several do
    public record Read(
            List<Subscription> subscriptions,
            List<Subscription> gone,
            List<Subscription> superseded,
            Map<SubscriptionId, SubscriptionId> successors) {}

    /// Works out what became of each subscription.
    public Read read() {
        Map<String, Fact.Stock> stocks = new LinkedHashMap<>();
        sources.facts(Fact.Stock.class)
                .forEach(stock -> stocks.putIfAbsent(skuOf(stock).key(), stock));
        Set<String> listed = new HashSet<>();
        sources.facts(Fact.Bought.class).forEach(bought -> list(bought, stocks, listed));
        stocks.forEach(
                (key, stock) -> {
                    if (listed.contains(key)) {
                        lookForUnlisted(stock);
                    } else {
                        stand(stock);
                    }
                });
        return settled(listed);
    }

    private void list(Fact.Bought bought, Map<String, Fact.Stock> stocks, Set<String> listed) {
        Sku sku = products.skuOf(bought.product());
        listed.add(sku.key());
        boolean forPeople =
                Optional.ofNullable(stocks.get(sku.key()))
                        .map(Fact.Stock::forPeople)
                        .orElseGet(() -> isForPeople(sku));
        var seen = new Sighting(bought.id(), sku, bought.status(), bought.bought(), forPeople);
        add(seen.subscription(bought, ours(), at));
    }

    /// What earlier files said of the product, where these do not say it.
    private boolean isForPeople(Sku sku) {
        return known.values().stream()
                .filter(one -> one.sku().key().equals(sku.key()))
                .noneMatch(one -> one.purchase().quantity() instanceof Quantity.Unlimited);
    }

    private Set<String> ours() {
        return sources.facts(Fact.Tenant.class)
                .flatMap(tenant -> tenant.id().stream())
                .collect(Collectors.toSet());
    }

    /// One subscription stands for all of a product where no file lists them.
    private void stand(Fact.Stock stock) {
        Sku sku = skuOf(stock);
        List<SubscriptionId> ids =
                stock.subscriptions().isEmpty() ? knownOf(sku) : stock.subscriptions();
        int bought = stock.bought();
        if (ids.size() > 1) {
            if (known.keySet().containsAll(ids)) {
                return; // an earlier file has listed them
            }
            remarks.add(Remark.Kind.SUBSCRIPTIONS_COMBINED, sku.name());
            bought -= ids.stream().mapToInt(this::knownSeats).sum();
        }
        SubscriptionId id = ids.size() == 1 ? ids.getFirst() : SubscriptionId.standIn(sku);
        var seen = new Sighting(id, sku, stock.status(), bought, stock.forPeople());
        add(seen.subscription(at));
    }

    /// Those of a product that an earlier file listed: one that only counts means these.
    private List<SubscriptionId> knownOf(Sku sku) {
        return known.values().stream()
                .filter(one -> !one.id().isStandIn() && !isGone(one))
                .filter(one -> renamed(one).sku().key().equals(sku.key()))
                .map(Subscription::id)
                .toList();
    }

    private static boolean isGone(Subscription one) {
        return one.observed()
                .filter(seen -> seen.status() == SubscriptionStatus.DELETED)
                .isPresent();
    }

    /// What stays with subscriptions that are known one by one is not counted twice.
    private int knownSeats(SubscriptionId id) {
        return Optional.ofNullable(known.get(id))
                .map(one -> one.purchase().quantity().licenses())
                .orElse(0);
    }

    private void add(Subscription seen) {
        Subscription whole =
                Optional.ofNullable(known.get(seen.id()))
                        .map(before -> new Retelling(before, remarks).of(seen))
                        .orElse(seen);
        found.putIfAbsent(seen.id(), whole);
    }

    private void lookForUnlisted(Fact.Stock stock) {
        stock.subscriptions().stream()
                .filter(id -> !found.containsKey(id))
                .forEach(
                        _ ->
                                remarks.add(
                                        Remark.Kind.SUBSCRIPTIONS_NOT_LISTED, skuOf(stock).name()));
    }

    private Read settled(Set<String> listed) {
        boolean all = sources.covered().get(Part.SUBSCRIPTIONS) == Extent.ALL;
        List<Subscription> left = new ArrayList<>();
        List<Subscription> gone = new ArrayList<>();
        List<Subscription> superseded = new ArrayList<>();
        for (Subscription before : known.values()) {
            if (found.containsKey(before.id())) {
                continue;
            }
            if (isSuperseded(before, listed)) {
                superseded.add(before);
            } else if (all && !isCombinedNow(before) && !remarks.has(Remark.Kind.NAME_UNMATCHED)) {
                gone.add(Sighting.asGone(renamed(before), at));
            } else {
                left.add(renamed(before));
            }
        }
        var successors = successors(superseded);
        List<Subscription> subscriptions = new ArrayList<>(found.values());
        subscriptions.addAll(left);
        return new Read(subscriptions, gone, superseded, successors);
    }

    private boolean isSuperseded(Subscription before, Set<String> listed) {
        String product = renamed(before).sku().key();
        return before.id().isStandIn() && (listed.contains(product) || !foundOf(product).isEmpty());
    }

    private List<Subscription> foundOf(String product) {
        return found.values().stream().filter(now -> now.sku().key().equals(product)).toList();
    }

    /// Gives what was told of a stand-in to the one subscription that it stood for. What was told
    /// of several together is true of none of them.
    private Map<SubscriptionId, SubscriptionId> successors(List<Subscription> superseded) {
        Map<SubscriptionId, SubscriptionId> successors = new HashMap<>();
        for (Subscription standIn : superseded) {
            List<Subscription> now = foundOf(renamed(standIn).sku().key());
            boolean one = now.size() == 1 && !known.containsKey(now.getFirst().id());
            if (one && !isGone(standIn)) {
                Subscription seen = now.getFirst();
                found.put(seen.id(), new Retelling(standIn, remarks).of(seen));
                successors.put(standIn.id(), seen.id());
            } else if (standIn.knows(MissingFact.ACCOUNT) && !isGone(standIn)) {
                remarks.add(Remark.Kind.TOLD_OF_SEVERAL, standIn.sku().name());
            }
        }
        return successors;
    }

    /// Listed one by one before, and only counted together now: that says nothing new of each. A
    /// product by a name that fits nothing may be any of them.
    private boolean isCombinedNow(Subscription before) {
        return sources.facts(Fact.Bought.class).findAny().isEmpty()
                && sources.facts(Fact.Stock.class)
                        .anyMatch(
                                stock ->
                                        stock.subscriptions().isEmpty()
                                                ? knownOf(skuOf(stock)).contains(before.id())
                                                : stock.subscriptions().contains(before.id()));
    }

    /// The same under the name and key that the product has now.
    private Subscription renamed(Subscription before) {
        Sku sku = products.now(before.sku());
        return before.sku().equals(sku) ? before : before.withSku(sku);
    }

    private Sku skuOf(Fact.Stock stock) {
        return products.skuOf(stock.product());
    }
}
