package app.productdesk.application.port.workspace;

import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Answer;
import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.run.StepReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Licenses that are nowhere but in memory: answers at once, always, and truly. It keeps the same
/// contract as the store on disk ([LicenseChangerContract]).
public final class MemoryLicenseChanger implements LicenseChanger {

    private final Map<SubscriptionId, Subscription> subscriptions;
    private final Predicate<Subscription> inUse;
    private final Map<GroupId, Group> groups;
    private final Set<PersonId> people;
    private final Supplier<List<LicenseAssignment>> held;

    /// @param inUse whether licenses of a subscription may be given to people at this moment
    public MemoryLicenseChanger(WorkspaceContent content, Predicate<Subscription> inUse) {
        this(content, inUse, always(new ArrayList<>(content.assignments())));
    }

    /// Changes licenses that others see too.
    ///
    /// @param held the list of them, which may be changed
    MemoryLicenseChanger(
            WorkspaceContent content,
            Predicate<Subscription> inUse,
            Supplier<List<LicenseAssignment>> held) {
        this.subscriptions =
                content.subscriptions().stream()
                        .collect(Collectors.toMap(Subscription::id, Function.identity()));
        this.inUse = inUse;
        this.groups =
                new HashMap<>(
                        content.groups().stream()
                                .collect(Collectors.toMap(Group::id, Function.identity())));
        this.people =
                content.people().stream()
                        .map(Person::id)
                        .collect(Collectors.toCollection(HashSet::new));
        this.held = held;
    }

    private static Supplier<List<LicenseAssignment>> always(List<LicenseAssignment> list) {
        return () -> list;
    }

    /// Every license that anybody holds.
    public List<LicenseAssignment> assignments() {
        return List.copyOf(held.get());
    }

    /// Lets somebody else delete a person, with everything they hold.
    public void delete(PersonId person) {
        people.remove(person);
        held.get().removeIf(way -> way.holder().equals(person));
    }

    /// Lets somebody else give a license.
    public void give(LicenseAssignment way) {
        held.get().add(way);
    }

    /// Lets somebody else take a license.
    public void take(LicenseAssignment way) {
        held.get().remove(way);
    }

    @Override
    public Look look(Target target, SubscriptionId subscription) {
        Optional<StepReason> gone = gone(target);
        return gone.<Look>map(Look.SubjectGone::new)
                .orElseGet(() -> new Look.Found(ways(target, subscription)));
    }

    @Override
    public Answer remove(Target target, SubscriptionId subscription) {
        Optional<StepReason> refusal = gone(target).or(() -> refusal(target));
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        List<LicenseAssignment> ways = ways(target, subscription);
        if (ways.isEmpty()) {
            return new Answer.Refused(StepReason.NOT_HELD);
        }
        held.get().removeAll(ways);
        return new Answer.Done();
    }

    @Override
    public Answer restore(
            Target target, SubscriptionId subscription, List<LicenseAssignment> before) {
        Optional<StepReason> refusal =
                gone(target).or(() -> ended(subscription)).or(() -> noSeat(before));
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        before.stream().filter(way -> !held.get().contains(way)).forEach(this::give);
        return new Answer.Done();
    }

    private List<LicenseAssignment> ways(Target target, SubscriptionId subscription) {
        return held.get().stream().filter(way -> isMeant(way, target, subscription)).toList();
    }

    private boolean isMeant(LicenseAssignment way, Target target, SubscriptionId subscription) {
        return switch (target) {
            case Target.Direct(PersonId person) ->
                    way.holder().equals(person) && !way.isInherited() && isOf(way, subscription);
            case Target.Membership(PersonId person, GroupId group) ->
                    way.holder().equals(person) && way.through().equals(Optional.of(group));
            case Target.GroupLicense(GroupId group) ->
                    way.through().equals(Optional.of(group)) && isOf(way, subscription);
        };
    }

    private boolean isOf(LicenseAssignment way, SubscriptionId subscription) {
        return Optional.ofNullable(subscriptions.get(subscription))
                .filter(one -> one.sku().key().equals(way.skuKey()))
                .filter(one -> way.subscription().filter(id -> !id.equals(one.id())).isEmpty())
                .isPresent();
    }

    private Optional<StepReason> gone(Target target) {
        return switch (target) {
            case Target.Direct(PersonId person) -> gonePerson(person);
            case Target.Membership(PersonId person, GroupId group) ->
                    gonePerson(person).or(() -> goneGroup(group));
            case Target.GroupLicense(GroupId group) -> goneGroup(group);
        };
    }

    private Optional<StepReason> gonePerson(PersonId person) {
        return people.contains(person) ? Optional.empty() : Optional.of(StepReason.PERSON_DELETED);
    }

    private Optional<StepReason> goneGroup(GroupId group) {
        return groups.containsKey(group) ? Optional.empty() : Optional.of(StepReason.GROUP_DELETED);
    }

    private Optional<StepReason> refusal(Target target) {
        if (!(target instanceof Target.Membership(_, GroupId group))) {
            return Optional.empty();
        }
        return switch (Optional.ofNullable(groups.get(group)).orElseThrow().kind()) {
            case STATIC -> Optional.empty();
            case DYNAMIC -> Optional.of(StepReason.DYNAMIC_GROUP);
            case SYNCHRONIZED -> Optional.of(StepReason.SYNCHRONIZED_GROUP);
        };
    }

    private Optional<StepReason> ended(SubscriptionId subscription) {
        return Optional.ofNullable(subscriptions.get(subscription)).filter(inUse).isPresent()
                ? Optional.empty()
                : Optional.of(StepReason.SUBSCRIPTION_ENDED);
    }

    private Optional<StepReason> noSeat(Collection<LicenseAssignment> before) {
        return before.stream()
                        .flatMap(way -> way.subscription().stream())
                        .distinct()
                        .anyMatch(id -> isFull(id, before))
                ? Optional.of(StepReason.NO_FREE_SEAT)
                : Optional.empty();
    }

    private boolean isFull(SubscriptionId id, Collection<LicenseAssignment> before) {
        Predicate<LicenseAssignment> named = way -> way.subscription().equals(Optional.of(id));
        Set<PersonId> holders =
                held.get().stream()
                        .filter(named)
                        .map(LicenseAssignment::holder)
                        .collect(Collectors.toCollection(HashSet::new));
        boolean moreThanBefore =
                before.stream().filter(named).anyMatch(way -> holders.add(way.holder()));
        before.stream().filter(named).forEach(way -> holders.add(way.holder()));
        return moreThanBefore
                && Optional.ofNullable(subscriptions.get(id))
                        .filter(one -> holders.size() > one.purchase().quantity().licenses())
                        .isPresent();
    }
}
