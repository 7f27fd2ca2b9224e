package app.productdesk.adapter.storage;

import app.productdesk.application.port.IntakeChange;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ChainHead;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Organization;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.RemovalRun;
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
    public boolean forget(SubscriptionId subscription) {
        return SqlWorkspaceChange.get(() -> forgotten(subscription.value()));
    }

    private boolean forgotten(String id) throws SQLException {
        if (isNamed("removal_run", id) || isNamed("receipt", id)) {
            return false;
        }
        for (String table : List.of("charge", "observation")) {
            Tables.update(connection, "DELETE FROM " + table + " WHERE subscription_id = ?", id);
        }
        Tables.update(connection, "DELETE FROM subscription WHERE id = ?", id);
        return true;
    }

    private boolean isNamed(String table, String subscription) throws SQLException {
        return !Tables.select(
                        connection,
                        row -> row,
                        "SELECT * FROM " + table + " WHERE subscription_id = ?",
                        subscription)
                .isEmpty();
    }

    @Override
    public void settle(RemovalRun run) {
        SqlWorkspaceChange.run(() -> SqlRemovalJournal.settle(connection, run));
    }
}
