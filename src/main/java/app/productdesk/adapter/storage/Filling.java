package app.productdesk.adapter.storage;

import app.productdesk.application.port.WorkspaceContent;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/// Writes everything a new workspace begins with.
final class Filling {

    private Filling() {}

    static void fill(Connection connection, WorkspaceContent content) throws SQLException {
        Tables.insert(connection, "organization", SubscriptionRows.of(content.organization()));
        Tables.insertAll(
                connection,
                "billing_account",
                content.accounts().stream().map(SubscriptionRows::of).toList());
        StoredSubscriptions.insert(connection, content.subscriptions());
        Tables.insertAll(
                connection, "charge", content.charges().stream().map(ChargeRows::of).toList());
        people(
                connection,
                content.people(),
                content.groups(),
                content.memberships(),
                content.assignments());
    }

    /// Everybody, and who is where and holds what.
    static void people(
            Connection connection,
            Collection<Person> people,
            Collection<Group> groups,
            Collection<Membership> memberships,
            Collection<LicenseAssignment> assignments)
            throws SQLException {
        Tables.insertEach(connection, "person", people, PeopleRows::of);
        Tables.insertEach(connection, "people_group", groups, PeopleRows::of);
        Tables.insertEach(connection, "group_member", memberships, PeopleRows::of);
        Tables.insertEach(connection, "license_assignment", assignments, PeopleRows::of);
    }
}
