package app.productdesk.adapter.storage;

import app.productdesk.application.port.WorkspaceContent;
import java.sql.Connection;
import java.sql.SQLException;

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
        Tables.insertAll(
                connection, "person", content.people().stream().map(PeopleRows::of).toList());
        Tables.insertAll(
                connection, "people_group", content.groups().stream().map(PeopleRows::of).toList());
        Tables.insertAll(
                connection,
                "group_member",
                content.memberships().stream().map(PeopleRows::of).toList());
        Tables.insertAll(
                connection,
                "license_assignment",
                content.assignments().stream().map(PeopleRows::of).toList());
    }
}
