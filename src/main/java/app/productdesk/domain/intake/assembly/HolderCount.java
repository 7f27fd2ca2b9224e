package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.assembly.product.ProductBook;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.assembly.source.Sources;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Part;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.removal.run.NewNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How many people hold a license of a product whom no file names: the organization’s own count
/// tells it, or files that name everybody. Else nobody knows, unless it was known before.
final class HolderCount {

    private final Remarks remarks;
    private final Extent covered;
    private final Map<String, Counted> counted = new LinkedHashMap<>();
    private final Map<String, Set<PersonId>> found;
    private final Map<String, Set<PersonId>> foundBefore;
    private final Map<String, Integer> unnamedBefore = new HashMap<>();
    private final Map<SubscriptionId, String> knownBefore = new HashMap<>();

    /// What the organization says of a product itself.
    private record Counted(String name, int assigned) {}

    /// @param names under which ids things go now
    /// @param holdings as they are now
    HolderCount(
            Sources sources,
            ProductBook products,
            Known known,
            NewNames names,
            Collection<LicenseAssignment> holdings,
            Remarks remarks) {
        this.remarks = remarks;
        this.covered = sources.covered().getOrDefault(Part.LICENSES, Extent.NONE);
        sources.facts(Fact.Stock.class)
                .filter(Fact.Stock::forPeople)
                .forEach(
                        stock -> {
                            Sku sku = products.skuOf(stock.product());
                            counted.putIfAbsent(
                                    sku.key(), new Counted(sku.name(), stock.assigned()));
                        });
        known.subscriptions().forEach(before -> remember(before, names));
        this.found = holders(holdings, key -> key);
        this.foundBefore = holders(known.assignments(), names::ofProduct);
    }

    /// What was known of one that is deleted says nothing of one that is there again.
    private void remember(Subscription before, NewNames names) {
        if (isDeleted(before) || !isForPeople(before)) {
            return;
        }
        String product = names.ofProduct(before.sku().key());
        unnamedBefore.merge(product, before.unnamed(), Math::max);
        if (before.knows(MissingFact.HOLDERS)) {
            knownBefore.put(names.of(before.id()), product);
        }
    }

    private static Map<String, Set<PersonId>> holders(
            Collection<LicenseAssignment> ways, UnaryOperator<String> key) {
        Map<String, Set<PersonId>> holders = new HashMap<>();
        for (LicenseAssignment way : ways) {
            if (way.state() == LicenseAssignment.State.ACTIVE) {
                holders.computeIfAbsent(key.apply(way.skuKey()), _ -> new HashSet<>())
                        .add(way.holder());
            }
        }
        return holders;
    }

    /// Says where the files name another number of people than the organization counts. Without a
    /// file of who holds what there is nothing to compare.
    void compare() {
        if (covered == Extent.NONE) {
            return;
        }
        counted.forEach(
                (product, own) -> {
                    long named = in(found, product);
                    if (named != own.assigned()) {
                        remarks.add(
                                Remark.Kind.HOLDERS_DIFFER,
                                own.name(),
                                named,
                                (long) own.assigned());
                    }
                });
    }

    /// The subscriptions, each with what is known of those whom no file names.
    List<Subscription> toldIn(Collection<Subscription> subscriptions) {
        return subscriptions.stream()
                .map(one -> one.observed().map(seen -> toldIn(one, seen)).orElse(one))
                .toList();
    }

    private Subscription toldIn(Subscription one, Observation seen) {
        String product = one.sku().key();
        if (!isForPeople(one)) {
            return one.withObserved(seen.withHoldersCounted(0));
        }
        if (isDeleted(one)) {
            return one;
        }
        Counted own = counted.get(product);
        if (own != null) {
            int nameless = own.assigned() - in(found, product);
            return one.withObserved(seen.withHoldersCounted(Math.max(0, nameless)));
        }
        if (namesEverybody()) {
            return one.withObserved(seen.withHoldersCounted(0));
        }
        int nameless = stillUnnamed(product);
        return one.withObserved(
                product.equals(knownBefore.get(one.id()))
                        ? seen.withHoldersCounted(nameless)
                        : seen.withHoldersMissing(nameless));
    }

    /// People may hold this product under a name that fits no product.
    private boolean namesEverybody() {
        return covered == Extent.ALL && !remarks.has(Remark.Kind.NAME_UNMATCHED);
    }

    /// Whoever is named for the first time may be one of those who were not before.
    private int stillUnnamed(String product) {
        int named = Math.max(0, in(found, product) - in(foundBefore, product));
        return Math.max(0, unnamedBefore.getOrDefault(product, 0) - named);
    }

    private static int in(Map<String, Set<PersonId>> holders, String product) {
        return holders.getOrDefault(product, Set.of()).size();
    }

    private static boolean isForPeople(Subscription one) {
        return one.purchase().quantity() instanceof Quantity.Licenses;
    }

    private static boolean isDeleted(Subscription one) {
        return one.observed()
                .filter(seen -> seen.status() == SubscriptionStatus.DELETED)
                .isPresent();
    }
}
