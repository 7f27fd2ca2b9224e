package app.productdesk.application.imports;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Effect;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.NewNames;
import app.productdesk.domain.removal.run.RemovalRun;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what files would change in a workspace.
final class Comparison {

    private final Known known;
    private final Assembled now;
    private final NewNames names;
    private final Map<PersonId, String> people = new HashMap<>();
    private final Map<String, String> products = new HashMap<>();

    private Comparison(Known known, Assembled now) {
        this.known = known;
        this.now = now;
        this.names = now.names();
        known.people().forEach(each -> people.put(each.id(), each.displayName()));
        now.people().forEach(each -> people.put(each.id(), each.displayName()));
        Stream.concat(known.subscriptions().stream(), now.subscriptions().stream())
                .forEach(each -> products.put(each.sku().key(), each.sku().name()));
    }

    /// @param removals all that are open; where anything goes by another id now, all there are
    static Changes of(Known known, Assembled now, Collection<RemovalRun> removals, Instant at) {
        return new Comparison(known, now).changes(removals, at);
    }

    private record Way(PersonId holder, String product, Optional<GroupId> through) {}

    private Way way(LicenseAssignment way) {
        return new Way(names.of(way.holder()), names.ofProduct(way.skuKey()), way.through());
    }

    private Membership member(Membership before) {
        return new Membership(before.group(), names.of(before.person()));
    }

    private Changes changes(Collection<RemovalRun> runs, Instant at) {
        var bought =
                new Diff<Subscription>(
                        each -> names.of(each.id()), Comparison::alike, each -> each.sku().name());
        var persons =
                new Diff<Person>(
                        each -> each.userName().toLowerCase(Locale.ROOT),
                        this::alike,
                        Person::displayName);
        var teams = new Diff<Group>(Group::id, Group::equals, Group::name);
        var members =
                new Diff<Membership>(this::member, (_, _) -> true, each -> name(each.person()));
        var ways = new Diff<LicenseAssignment>(this::way, Comparison::alike, this::name);
        var subscriptions = bought.between(known.subscriptions(), after());
        var licenses = ways.between(known.assignments(), now.assignments());
        return new Changes(
                gone(bought.summary(subscriptions)),
                persons.summary(persons.between(known.people(), now.people())),
                teams.summary(teams.between(known.groups(), now.groups())),
                members.summary(members.between(known.memberships(), now.memberships())),
                ways.summary(licenses),
                effects(subscriptions, licenses),
                removals(runs, at));
    }

    private Changes.Removals removals(Collection<RemovalRun> runs, Instant at) {
        List<RemovalRun> settled = CloseProved.of(now, at).settle(runs.stream().map(names::of));
        Set<RunId> done = settled.stream().map(RemovalRun::id).collect(Collectors.toSet());
        return new Changes.Removals(
                settled,
                runs.stream()
                        .filter(run -> !done.contains(run.id()) && !names.of(run).equals(run))
                        .map(names::of)
                        .toList());
    }

    /// Those that are kept as deleted are gone for people.
    private Changes.Difference gone(Changes.Difference of) {
        List<Subscription> gone = newlyGone();
        long changed = of.changed().count() - gone.size();
        List<String> names = gone.stream().map(each -> each.sku().name()).toList();
        List<String> kept =
                of.changed().examples().stream().filter(each -> !names.contains(each)).toList();
        return new Changes.Difference(
                of.added(),
                new Changes.Side(
                        of.gone().count() + gone.size(),
                        Stream.concat(of.gone().examples().stream(), names.stream())
                                .limit(Changes.Side.EXAMPLES)
                                .toList()),
                new Changes.Side(changed, kept));
    }

    private List<Subscription> newlyGone() {
        Set<Subscription> before = new HashSet<>(known.subscriptions());
        return now.gone().stream().filter(each -> !before.contains(each)).toList();
    }

    private List<Subscription> after() {
        return Stream.concat(now.subscriptions().stream(), now.gone().stream()).toList();
    }

    private Map<SubscriptionId, Effect> effects(
            Diff.Found<Subscription> subscriptions, Diff.Found<LicenseAssignment> licenses) {
        Map<SubscriptionId, Effect> effects = new LinkedHashMap<>();
        Set<String> touched = new HashSet<>();
        Stream.of(licenses.added(), licenses.gone(), licenses.changed())
                .forEach(list -> list.forEach(way -> touched.add(way.skuKey())));
        now.subscriptions().stream()
                .filter(each -> touched.contains(each.sku().key()))
                .forEach(each -> effects.put(each.id(), Effect.HOLDERS_CHANGED));
        Map<SubscriptionId, Subscription> before = new HashMap<>();
        known.subscriptions().forEach(each -> before.put(names.of(each.id()), each));
        for (Subscription each : subscriptions.changed()) {
            boolean holdersOnly =
                    Optional.ofNullable(before.get(each.id()))
                            .filter(was -> boughtAlike(was, each))
                            .isPresent();
            effects.put(each.id(), holdersOnly ? Effect.HOLDERS_CHANGED : Effect.CHANGED);
        }
        subscriptions.added().forEach(each -> effects.put(each.id(), Effect.ADDED));
        newlyGone().forEach(each -> effects.put(each.id(), Effect.GONE));
        after().stream()
                .filter(
                        each ->
                                CloseProved.proves(
                                        Optional.ofNullable(before.get(each.id())), each))
                .forEach(each -> effects.put(each.id(), Effect.PROVED));
        return effects;
    }

    private static boolean alike(Subscription before, Subscription after) {
        return boughtAlike(before, after)
                && before.unnamed() == after.unnamed()
                && before.knows(MissingFact.HOLDERS) == after.knows(MissingFact.HOLDERS);
    }

    private static boolean boughtAlike(Subscription before, Subscription after) {
        return before.sku().equals(after.sku())
                && before.purchase().equals(after.purchase())
                && before.trialUntil().equals(after.trialUntil())
                && before.observed()
                        .map(Observation::status)
                        .equals(after.observed().map(Observation::status))
                && before.observed()
                        .flatMap(Observation::next)
                        .equals(after.observed().flatMap(Observation::next));
    }

    private boolean alike(Person before, Person after) {
        return names.of(before.id()).equals(after.id())
                && before.displayName().equals(after.displayName())
                && before.userName().equals(after.userName())
                && before.department().equals(after.department())
                && before.kind() == after.kind()
                && before.signInBlocked() == after.signInBlocked()
                && before.lastSignIn().equals(after.lastSignIn());
    }

    private static boolean alike(LicenseAssignment before, LicenseAssignment after) {
        return before.state() == after.state()
                && before.disabledPlans().equals(after.disabledPlans());
    }

    private String name(LicenseAssignment way) {
        return name(way.holder()) + ": " + products.getOrDefault(way.skuKey(), way.skuKey());
    }

    private String name(PersonId person) {
        return people.getOrDefault(person, person.value());
    }
}
