package app.productdesk.domain.removal.holder;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds everybody who holds a license through one subscription.
public final class HolderCensus {

    private final Subscription subscription;
    private final Portfolio portfolio;
    private final Instant now;
    private final List<LicenseAssignment> ofProduct;
    private final Set<PersonId> counted;
    private final int unnamed;

    /// @param assignments all there are, of every product
    public HolderCensus(
            Subscription subscription,
            Portfolio portfolio,
            Collection<LicenseAssignment> assignments,
            Instant now) {
        this.subscription = subscription;
        this.portfolio = portfolio;
        this.now = now;
        this.ofProduct =
                assignments.stream()
                        .filter(way -> way.state() == LicenseAssignment.State.ACTIVE)
                        .filter(way -> way.skuKey().equals(subscription.sku().key()))
                        .toList();
        LicensedUsers users = LicensedUsers.of(ofProduct, sameProduct(), now);
        this.counted = users.of(subscription.id());
        this.unnamed = users.unnamed(subscription.id());
    }

    /// Who they are, so that no more people than these need to be looked up.
    public Set<PersonId> people() {
        return counted;
    }

    /// The holders, with what is known of them.
    ///
    /// @param assignments all there are, of every product
    /// @param people those that were asked for; somebody who is not among them is left out
    /// @param groups all groups
    /// @param signInsKnown whether anything tells of sign-ins
    public Holders holders(
            Collection<LicenseAssignment> assignments,
            Map<PersonId, Person> people,
            Collection<Group> groups,
            boolean signInsKnown) {
        Map<PersonId, List<LicenseAssignment>> ways =
                ofProduct.stream()
                        .filter(way -> counted.contains(way.holder()) && isOfThis(way))
                        .collect(Collectors.groupingBy(LicenseAssignment::holder));
        Map<PersonId, List<Sku>> coveredBy = coveredBy(assignments);
        List<Holding> all =
                people.values().stream()
                        .filter(person -> ways.containsKey(person.id()))
                        .sorted(Comparator.comparing(Person::userName).thenComparing(Person::id))
                        .map(
                                person ->
                                        new Holding(
                                                person,
                                                ways.getOrDefault(person.id(), List.of()),
                                                coveredBy.getOrDefault(person.id(), List.of())))
                        .toList();
        Map<GroupId, Group> through = through(all, groups);
        return new Holders(
                subscription,
                all,
                through,
                otherProducts(assignments, through.keySet()),
                new Holders.Competition(ofProduct, sameProduct(), unnamed),
                signInsKnown,
                now);
    }

    private boolean isOfThis(LicenseAssignment way) {
        return way.subscription().filter(id -> !id.equals(subscription.id())).isEmpty();
    }

    private List<Subscription> sameProduct() {
        return portfolio.subscriptions().stream()
                .filter(other -> other.sku().key().equals(subscription.sku().key()))
                .toList();
    }

    private static Map<GroupId, Group> through(List<Holding> all, Collection<Group> groups) {
        Set<GroupId> used =
                all.stream()
                        .flatMap(holding -> holding.ways().stream())
                        .flatMap(way -> way.through().stream())
                        .collect(Collectors.toSet());
        return groups.stream()
                .filter(group -> used.contains(group.id()))
                .collect(Collectors.toMap(Group::id, Function.identity()));
    }

    private Map<PersonId, List<Sku>> coveredBy(Collection<LicenseAssignment> assignments) {
        Map<SubscriptionId, Sku> covering = new HashMap<>();
        Map<String, Sku> coveringProducts = new HashMap<>();
        for (Subscription other : portfolio.subscriptions()) {
            if (!other.id().equals(subscription.id())
                    && other.statusAt(now).inUse()
                    && Coverage.covers(other.sku(), subscription.sku())) {
                covering.put(other.id(), other.sku());
                coveringProducts.putIfAbsent(other.sku().key(), other.sku());
            }
        }
        Map<PersonId, List<Sku>> found = new HashMap<>();
        for (LicenseAssignment way : assignments) {
            if (way.state() == LicenseAssignment.State.ACTIVE && counted.contains(way.holder())) {
                covers(way, covering, coveringProducts)
                        .ifPresent(
                                sku -> {
                                    List<Sku> of =
                                            found.computeIfAbsent(
                                                    way.holder(), _ -> new ArrayList<>());
                                    if (!of.contains(sku)) {
                                        of.add(sku);
                                    }
                                });
            }
        }
        return found;
    }

    /// The product that a way gives besides, where it covers this one; an assignment that names no
    /// subscription may be this subscription’s own.
    private Optional<Sku> covers(
            LicenseAssignment way, Map<SubscriptionId, Sku> covering, Map<String, Sku> products) {
        if (way.subscription().isPresent()) {
            return way.subscription().map(covering::get);
        }
        return way.skuKey().equals(subscription.sku().key())
                ? Optional.empty()
                : Optional.ofNullable(products.get(way.skuKey()));
    }

    private Map<GroupId, List<Sku>> otherProducts(
            Collection<LicenseAssignment> assignments, Set<GroupId> groups) {
        Map<String, Sku> names =
                portfolio.subscriptions().stream()
                        .map(Subscription::sku)
                        .collect(Collectors.toMap(Sku::key, Function.identity(), (one, _) -> one));
        Map<GroupId, Map<String, Sku>> found = new HashMap<>();
        for (LicenseAssignment way : assignments) {
            if (way.state() == LicenseAssignment.State.ACTIVE
                    && way.through().filter(groups::contains).isPresent()
                    && !way.skuKey().equals(subscription.sku().key())) {
                Sku sku = names.getOrDefault(way.skuKey(), unnamed(way.skuKey()));
                found.computeIfAbsent(way.through().get(), _ -> new TreeMap<>())
                        .put(way.skuKey(), sku);
            }
        }
        return found.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> List.copyOf(each.getValue().values())));
    }

    private static Sku unnamed(String key) {
        return new Sku(key, key, Optional.empty(), Optional.empty());
    }
}
