package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Indexes;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.adapter.storage.rows.Filling;
import app.productdesk.adapter.storage.rows.ReceiptRows;
import app.productdesk.adapter.storage.rows.SubscriptionRows;
import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.removal.run.RemovalRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/// Writes what files say, inside the open transaction.
final class SqlIntakeChange implements IntakeChange {

    /// Those first that name others.
    private static final List<String> OF_PEOPLE =
            List.of("license_assignment", "group_member", "people_group", "person");

    private final Connection connection;

    SqlIntakeChange(Connection connection) {
        this.connection = connection;
    }

    @Override
    public ChainHead head() {
        return SqlWorkspaceChange.get(() -> ActivityChain.tip(connection).head());
    }

    @Override
    public void replacePeople(
            Collection<Person> people,
            Collection<Group> groups,
            Collection<Membership> memberships,
            Collection<LicenseAssignment> assignments,
            Progress progress) {
        SqlWorkspaceChange.run(
                () ->
                        Indexes.without(
                                connection,
                                OF_PEOPLE,
                                inside -> {
                                    for (String table : OF_PEOPLE) {
                                        Database.execute(inside, "DELETE FROM " + table);
                                    }
                                    Filling.people(
                                            inside,
                                            people,
                                            groups,
                                            memberships,
                                            assignments,
                                            progress);
                                    return true;
                                }));
    }

    @Override
    public void tellDomain(String domain) {
        SqlWorkspaceChange.run(
                () -> {
                    Organization is = SqlProductCatalog.organization(connection);
                    if (is.domain().isEmpty()) {
                        var told =
                                new Organization(
                                        is.name(), domain, is.kind(), is.zone(), is.createdAt());
                        Row row = SubscriptionRows.of(told);
                        Tables.upsert(connection, "organization", row, List.of("only_row"));
                    }
                });
    }

    @Override
    public void succeed(SubscriptionId standIn, SubscriptionId subscription) {
        SqlWorkspaceChange.run(
                () -> {
                    String from = standIn.value();
                    String to = subscription.value();
                    hand(from, to, "removal_run", List.of("id"));
                    hand(from, to, "receipt", ReceiptRows.KEY);
                    handCharges(from, to);
                });
    }

    private void hand(String from, String to, String table, List<String> key) throws SQLException {
        for (Row row : named(table, from)) {
            Tables.upsert(connection, table, row.put("subscription_id", to), key);
        }
    }

    /// The series of a charge is named after its subscription.
    private void handCharges(String from, String to) throws SQLException {
        List<Row> charges = named("charge", from);
        Tables.update(connection, "DELETE FROM charge WHERE subscription_id = ?", from);
        for (Row row : charges) {
            String series = row.text("series").replace(from, to);
            Tables.insert(
                    connection, "charge", row.put("subscription_id", to).put("series", series));
        }
    }

    @Override
    public boolean forget(SubscriptionId subscription) {
        return SqlWorkspaceChange.get(() -> forgotten(subscription.value()));
    }

    private boolean forgotten(String id) throws SQLException {
        if (!named("removal_run", id).isEmpty() || !named("receipt", id).isEmpty()) {
            return false;
        }
        for (String table : List.of("charge", "observation")) {
            Tables.update(connection, "DELETE FROM " + table + " WHERE subscription_id = ?", id);
        }
        Tables.update(connection, "DELETE FROM subscription WHERE id = ?", id);
        return true;
    }

    private List<Row> named(String table, String subscription) throws SQLException {
        return Tables.select(
                connection,
                row -> row,
                "SELECT * FROM " + table + " WHERE subscription_id = ?",
                subscription);
    }

    @Override
    public void settle(RemovalRun run) {
        SqlWorkspaceChange.run(() -> SqlRemovalJournal.settle(connection, run));
    }
}
