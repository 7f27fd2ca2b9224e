package app.productdesk.adapter.sample;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The people of a sample organization in the making, and the licenses they hold.
final class Staff {

    private final Instant made;
    private final String domain;
    private final List<Person> people = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<LicenseAssignment> assignments = new ArrayList<>();

    Staff(Instant made, String domain) {
        this.made = made;
        this.domain = domain;
    }

    /// How somebody signs in.
    enum Habit {
        REGULAR,
        BLOCKED,
        NEVER,
        LONG_AGO
    }

    List<Person> people() {
        return people;
    }

    List<Group> groups() {
        return groups;
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<LicenseAssignment> assignments() {
        return assignments;
    }

    Group group(String name, Group.Kind kind, String gives) {
        var group = new Group(new GroupId("g" + (groups.size() + 1)), name, kind, gives);
        groups.add(group);
        return group;
    }

    PersonId hire(String department, Habit habit) {
        return add(Names.person(people.size()), department, Person.Kind.USER, habit);
    }

    PersonId addFunction(int number) {
        return add(Names.function(number), "", Person.Kind.FUNCTION_ACCOUNT, Habit.REGULAR);
    }

    void assign(PersonId holder, Sku sku, String subscription) {
        assign(holder, sku, subscription, Optional.empty(), List.of());
    }

    /// Assigns a product with some of its services turned off.
    void assignWithout(List<String> services, PersonId holder, Sku sku, String subscription) {
        assign(holder, sku, subscription, Optional.empty(), services);
    }

    /// Takes somebody into a group that gives no license.
    void join(PersonId member, Group group) {
        memberships.add(new Membership(group.id(), member));
    }

    void inherit(PersonId holder, Sku sku, String subscription, Group through) {
        join(holder, through);
        assign(holder, sku, subscription, Optional.of(through.id()), List.of());
    }

    private void assign(
            PersonId holder,
            Sku sku,
            String subscription,
            Optional<GroupId> through,
            List<String> disabled) {
        assignments.add(
                new LicenseAssignment(
                        holder,
                        sku.key(),
                        Optional.of(new SubscriptionId(subscription)),
                        through,
                        LicenseAssignment.State.ACTIVE,
                        made.minus(Duration.ofDays(30L + assignments.size() % 300)),
                        disabled));
    }

    private PersonId add(String name, String department, Person.Kind kind, Habit habit) {
        int number = people.size() + 1;
        var id = new PersonId("u%03d".formatted(number));
        people.add(
                new Person(
                        id,
                        name,
                        Names.userName(name, domain),
                        department,
                        kind,
                        habit == Habit.BLOCKED,
                        lastSignIn(habit, number)));
        return id;
    }

    private Optional<Instant> lastSignIn(Habit habit, int number) {
        return switch (habit) {
            case NEVER -> Optional.empty();
            case LONG_AGO -> Optional.of(made.minus(Duration.ofDays(100L + number)));
            case REGULAR, BLOCKED -> Optional.of(made.minus(Duration.ofHours(2L + number % 60)));
        };
    }
}
