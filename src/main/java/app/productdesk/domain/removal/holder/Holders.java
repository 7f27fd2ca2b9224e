package app.productdesk.domain.removal.holder;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everybody who is known to hold a license through one subscription at an instant, by user name;
/// counted as the rule of 25 counts them (decisions 2), with those whom no file names.
public final class Holders {

    private final Subscription subscription;
    private final List<Holding> all;
    private final Map<PersonId, Holding> byPerson;
    private final Map<GroupId, Group> groups;
    private final Map<GroupId, List<Sku>> otherProducts;
    private final Competition competition;
    private final boolean signInsKnown;
    private final Instant at;

    /// What else takes part when the people of one product are shared out among its subscriptions.
    ///
    /// @param assignments of that product, by everybody
    /// @param subscriptions of that product
    /// @param unnamed how many hold a license of this subscription whom no file names
    record Competition(
            List<LicenseAssignment> assignments,
            Collection<Subscription> subscriptions,
            int unnamed) {}

    Holders(
            Subscription subscription,
            List<Holding> all,
            Map<GroupId, Group> groups,
            Map<GroupId, List<Sku>> otherProducts,
            Competition competition,
            boolean signInsKnown,
            Instant at) {
        this.subscription = subscription;
        this.all = List.copyOf(all);
        this.byPerson =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        holding -> holding.person().id(), Function.identity()));
        this.groups = Map.copyOf(groups);
        this.otherProducts = Map.copyOf(otherProducts);
        this.competition = competition;
        this.signInsKnown = signInsKnown;
        this.at = at;
    }

    /// The subscription whose licenses they hold.
    public Subscription subscription() {
        return subscription;
    }

    /// Each person once, by user name; empty when nobody is known to hold one.
    public List<Holding> all() {
        return all;
    }

    public Optional<Holding> find(PersonId person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /// Every way in which that person holds one; none for somebody who does not.
    public Stream<LicenseAssignment> ways(PersonId person) {
        return find(person).stream().flatMap(holding -> holding.ways().stream());
    }

    /// Both numbers of the rule of 25.
    public LicenseCount count() {
        return new LicenseCount(
                all.size() + competition.unnamed(),
                subscription.purchase().quantity().licenses(),
                competition.unnamed(),
                subscription.knows(MissingFact.HOLDERS));
    }

    /// Whether nobody holds one, named or not.
    public boolean isNobody() {
        return count().isNobody();
    }

    /// The instant they were read for.
    public Instant at() {
        return at;
    }

    /// Whether an absent last sign-in means that there was none; else nothing tells of any.
    public boolean signInsKnown() {
        return signInsKnown;
    }

    /// The groups through which somebody holds one, by name.
    public List<Group> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparing(Group::name).thenComparing(Group::id))
                .toList();
    }

    /// A group through which somebody holds one.
    ///
    /// @throws NoSuchElementException when nobody does through that group
    public Group group(GroupId id) {
        return Optional.ofNullable(groups.get(id)).orElseThrow();
    }

    /// The people who hold one through that group.
    public List<Holding> through(GroupId group) {
        return all.stream().filter(holding -> holding.groups().contains(group)).toList();
    }

    /// What else somebody inherits through that group; empty when only this product.
    public List<Sku> otherProducts(GroupId group) {
        return otherProducts.getOrDefault(group, List.of());
    }

    /// The number there would be without those ways. Counted anew: where assignments name no
    /// subscription, somebody of another one may move up.
    public LicenseCount without(Set<LicenseAssignment> gone) {
        List<LicenseAssignment> left =
                competition.assignments().stream().filter(way -> !gone.contains(way)).toList();
        return LicenseCount.of(
                subscription, LicensedUsers.of(left, competition.subscriptions(), at));
    }
}
