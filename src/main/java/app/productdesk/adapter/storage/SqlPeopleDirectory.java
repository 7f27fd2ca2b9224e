package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.PeopleRows;
import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks people up in a workspace file.
final class SqlPeopleDirectory implements PeopleDirectory {

    private static final String WAYS =
            """
            SELECT * FROM license_assignment
            WHERE state = 'ACTIVE'
              AND sku_key = (SELECT sku_key FROM subscription WHERE id = ?)
              AND (subscription_id IS NULL OR subscription_id = ?)
            """;

    private static final String PEOPLE =
            """
            SELECT * FROM person
            WHERE id IN (
                SELECT holder_id FROM license_assignment
                WHERE sku_key = (SELECT sku_key FROM subscription WHERE id = ?))
            ORDER BY user_name
            """;

    private final Database database;

    SqlPeopleDirectory(Database database) {
        this.database = database;
    }

    @Override
    public List<LicenseHolder> holders(SubscriptionId subscription, Collection<PersonId> people) {
        return database.read(connection -> holders(connection, subscription, people));
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> people) {
        Set<PersonId> wanted = new HashSet<>(people);
        return database.read(
                connection ->
                        Tables.select(connection, PeopleRows::person, "SELECT * FROM person")
                                .stream()
                                .filter(person -> wanted.contains(person.id()))
                                .collect(Collectors.toMap(Person::id, Function.identity())));
    }

    @Override
    public List<Person> everybody() {
        return database.read(
                connection ->
                        Tables.select(connection, PeopleRows::person, "SELECT * FROM person"));
    }

    @Override
    public boolean tellsSignIns() {
        return database.read(
                connection ->
                        !Tables.select(
                                        connection,
                                        PeopleRows::person,
                                        "SELECT * FROM person WHERE last_sign_in IS NOT NULL"
                                                + " LIMIT 1")
                                .isEmpty());
    }

    @Override
    public List<Group> groups() {
        return database.read(
                connection ->
                        Tables.select(connection, PeopleRows::group, "SELECT * FROM people_group"));
    }

    @Override
    public List<Membership> memberships() {
        return database.read(
                connection ->
                        Tables.select(
                                connection, PeopleRows::membership, "SELECT * FROM group_member"));
    }

    private static List<LicenseHolder> holders(
            Connection connection, SubscriptionId subscription, Collection<PersonId> people)
            throws SQLException {
        Set<PersonId> wanted = new HashSet<>(people);
        String id = subscription.value();
        Map<PersonId, List<LicenseAssignment>> ways =
                Tables.select(connection, PeopleRows::assignment, WAYS, id, id).stream()
                        .filter(way -> wanted.contains(way.holder()))
                        .collect(Collectors.groupingBy(LicenseAssignment::holder));
        Map<GroupId, Group> groups =
                Tables.select(connection, PeopleRows::group, "SELECT * FROM people_group").stream()
                        .collect(Collectors.toMap(Group::id, Function.identity()));
        return Tables.select(connection, PeopleRows::person, PEOPLE, id).stream()
                .filter(person -> ways.containsKey(person.id()))
                .map(person -> holder(person, ways.getOrDefault(person.id(), List.of()), groups))
                .toList();
    }

    private static LicenseHolder holder(
            Person person, List<LicenseAssignment> ways, Map<GroupId, Group> groups) {
        return new LicenseHolder(
                person,
                ways.stream().anyMatch(way -> !way.isInherited()),
                ways.stream()
                        .flatMap(way -> way.through().stream())
                        .distinct()
                        .map(groups::get)
                        .sorted(Comparator.comparing(Group::name))
                        .toList());
    }
}
