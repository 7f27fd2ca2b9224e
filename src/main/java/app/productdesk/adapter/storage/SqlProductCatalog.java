package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.ChargeRows;
import app.productdesk.adapter.storage.rows.PeopleRows;
import app.productdesk.adapter.storage.rows.StoredSubscriptions;
import app.productdesk.adapter.storage.rows.SubscriptionRows;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Reads products out of a workspace file.
final class SqlProductCatalog implements ProductCatalog {

    private final Database database;
    private Optional<Kept> kept = Optional.empty();

    SqlProductCatalog(Database database) {
        this.database = database;
    }

    /// What was read last, and the revision it was read at.
    private record Kept(long revision, Snapshot snapshot) {}

    @Override
    public Snapshot snapshot() {
        return database.read(this::newest);
    }

    /// Reads all of it, unless nobody has changed anything since: that takes half a second with
    /// 100,000 people. One thread at a time: the database reads for one at a time.
    private Snapshot newest(Connection connection) throws SQLException {
        long revision = Database.revision(connection);
        if (kept.isPresent() && kept.get().revision() == revision) {
            return kept.get().snapshot();
        }
        Snapshot read = snapshot(connection);
        kept = Optional.of(new Kept(revision, read));
        return read;
    }

    @Override
    public Organization organization() {
        return database.read(SqlProductCatalog::organization);
    }

    @Override
    public long revision() {
        return database.revision();
    }

    /// What the transaction of that connection sees.
    static Snapshot snapshot(Connection connection) throws SQLException {
        var portfolio =
                new Portfolio(
                        organization(connection),
                        Tables.select(
                                connection,
                                SubscriptionRows::account,
                                "SELECT * FROM billing_account ORDER BY id"),
                        StoredSubscriptions.all(connection),
                        Tables.select(
                                connection,
                                ChargeRows::charge,
                                "SELECT * FROM charge ORDER BY series, cycle"));
        return new Snapshot(
                portfolio,
                Tables.select(
                        connection, PeopleRows::assignment, "SELECT * FROM license_assignment"));
    }

    static Organization organization(Connection connection) throws SQLException {
        return Tables.select(
                        connection, SubscriptionRows::organization, "SELECT * FROM organization")
                .stream()
                .findFirst()
                .orElseThrow(() -> new Row.DamagedRow("no organization"));
    }
}
