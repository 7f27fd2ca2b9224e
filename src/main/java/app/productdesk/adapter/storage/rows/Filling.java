package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.database.Tally;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/// Writes everything a new workspace begins with.
public final class Filling {

    private Filling() {}

    /// Writes everything into the empty tables.
    public static void fill(Connection connection, WorkspaceContent content, Progress progress)
            throws SQLException {
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
                content.assignments(),
                progress);
    }

    /// Everybody, and who is where and holds what.
    ///
    /// @throws java.util.concurrent.CancellationException when the person asked to stop
    public static void people(
            Connection connection,
            Collection<Person> people,
            Collection<Group> groups,
            Collection<Membership> memberships,
            Collection<LicenseAssignment> assignments,
            Progress progress)
            throws SQLException {
        long all = (long) people.size() + groups.size() + memberships.size() + assignments.size();
        var tally = new Tally(progress, all);
        Tables.insertEach(connection, "person", people, counted(PeopleRows::of, tally));
        Tables.insertEach(connection, "people_group", groups, counted(PeopleRows::of, tally));
        Tables.insertEach(connection, "group_member", memberships, counted(PeopleRows::of, tally));
        Tables.insertEach(
                connection, "license_assignment", assignments, counted(PeopleRows::of, tally));
    }

    private static <T> Function<T, Row> counted(Function<T, Row> toRow, Tally tally) {
        return thing -> {
            tally.add();
            return toRow.apply(thing);
        };
    }
}
