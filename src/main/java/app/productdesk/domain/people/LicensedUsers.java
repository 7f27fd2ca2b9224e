package app.productdesk.domain.people;

import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who holds a license through which subscription: distinct people, each counted once however many
/// ways they hold it (decisions 2, product-facts 5).
///
/// Assignments that name no subscription are spread over the subscriptions of their product that
/// are not deleted, oldest first, each up to its seats; those beyond all seats count to the newest.
/// Who has a seat of the product by name takes no other. People whom no file names take the seats
/// that are left then, in the same way.
public final class LicensedUsers {

    private final Map<SubscriptionId, Set<PersonId>> holders = new HashMap<>();
    private final Map<SubscriptionId, Integer> unnamed = new HashMap<>();
    private final InUse inUse;

    private LicensedUsers(
            Collection<LicenseAssignment> assignments,
            Collection<Subscription> subscriptions,
            Instant now) {
        Set<SubscriptionId> counted = new HashSet<>();
        subscriptions.stream()
                .filter(LicensedUsers::isForPeople)
                .forEach(subscription -> counted.add(subscription.id()));
        List<LicenseAssignment> anywhere = new ArrayList<>();
        for (LicenseAssignment assignment : assignments) {
            if (assignment.state() != LicenseAssignment.State.ACTIVE) {
                continue;
            }
            if (assignment.subscription().isEmpty()) {
                anywhere.add(assignment);
            } else if (counted.contains(assignment.subscription().get())) {
                add(assignment.subscription().get(), assignment.holder());
            }
        }
        Map<String, List<Subscription>> byProduct = licensedProducts(subscriptions, now);
        spread(anywhere, byProduct);
        byProduct.values().forEach(this::seatUnnamed);
        this.inUse = InUse.of(subscriptions, holders, unnamed, now);
    }

    /// Counts assignments; those that failed, whose holder was deleted, or that are of storage and
    /// other products without licenses, count nothing.
    public static LicensedUsers of(
            Collection<LicenseAssignment> assignments,
            Collection<Subscription> subscriptions,
            Instant now) {
        return new LicensedUsers(assignments, subscriptions, now);
    }

    /// What of the subscriptions is in use, and by how many people.
    public InUse inUse() {
        return inUse;
    }

    /// How many people hold a license through that subscription, named or not.
    public int count(SubscriptionId subscription) {
        return of(subscription).size() + unnamed(subscription);
    }

    /// How many of them no file names.
    public int unnamed(SubscriptionId subscription) {
        return unnamed.getOrDefault(subscription, 0);
    }

    /// The people with a name who hold a license through that subscription; empty when nobody does.
    public Set<PersonId> of(SubscriptionId subscription) {
        return holders.getOrDefault(subscription, Set.of());
    }

    private static Map<String, List<Subscription>> licensedProducts(
            Collection<Subscription> subscriptions, Instant now) {
        Map<String, List<Subscription>> byProduct = new HashMap<>();
        subscriptions.stream()
                .filter(LicensedUsers::isForPeople)
                .filter(s -> s.statusAt(now) != SubscriptionStatus.DELETED)
                .sorted(
                        Comparator.comparing((Subscription s) -> s.term().start())
                                .thenComparing(Subscription::id))
                .forEach(
                        s ->
                                byProduct
                                        .computeIfAbsent(s.sku().key(), _ -> new ArrayList<>())
                                        .add(s));
        return byProduct;
    }

    private void spread(
            List<LicenseAssignment> anywhere, Map<String, List<Subscription>> byProduct) {
        Map<String, Map<PersonId, Instant>> waiting = new LinkedHashMap<>();
        anywhere.forEach(
                assignment ->
                        waiting.computeIfAbsent(assignment.skuKey(), _ -> new HashMap<>())
                                .merge(
                                        assignment.holder(),
                                        assignment.since(),
                                        (one, two) -> one.isBefore(two) ? one : two));
        waiting.forEach(
                (product, people) -> seat(people, byProduct.getOrDefault(product, List.of())));
    }

    private void seat(Map<PersonId, Instant> people, List<Subscription> subscriptions) {
        if (subscriptions.isEmpty()) {
            return;
        }
        Set<PersonId> seated = new HashSet<>();
        subscriptions.forEach(subscription -> seated.addAll(of(subscription.id())));
        List<PersonId> inOrder =
                people.entrySet().stream()
                        .filter(person -> !seated.contains(person.getKey()))
                        .sorted(
                                Map.Entry.<PersonId, Instant>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        int current = 0;
        for (PersonId person : inOrder) {
            while (current < subscriptions.size() - 1 && isFull(subscriptions.get(current))) {
                current++;
            }
            add(subscriptions.get(current).id(), person);
        }
    }

    /// Each subscription of a product tells how many there are of all of it.
    private void seatUnnamed(List<Subscription> ofProduct) {
        int waiting = ofProduct.stream().mapToInt(Subscription::unnamed).max().orElse(0);
        for (Subscription each : ofProduct) {
            int free = each.purchase().quantity().licenses() - of(each.id()).size();
            int seated = Math.clamp(free, 0, waiting);
            unnamed.put(each.id(), seated);
            waiting -= seated;
        }
        unnamed.merge(ofProduct.getLast().id(), waiting, Integer::sum);
    }

    private static boolean isForPeople(Subscription subscription) {
        return subscription.purchase().quantity() instanceof Quantity.Licenses;
    }

    private boolean isFull(Subscription subscription) {
        return of(subscription.id()).size() >= subscription.purchase().quantity().licenses();
    }

    private void add(SubscriptionId subscription, PersonId person) {
        holders.computeIfAbsent(subscription, _ -> new HashSet<>()).add(person);
    }
}
