package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.adapter.storage.rows.ActivityRows;
import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.product.SubscriptionId;
import java.util.List;

/// Reads who changed what out of a workspace file, and seals it.
final class SqlActivityLog implements ActivityLog {

    private static final String ENTRIES =
            "SELECT * FROM activity WHERE subscription_id = ? ORDER BY number DESC";
    private static final String CHAIN = "SELECT * FROM activity ORDER BY number";
    private static final String ENTRY = "SELECT * FROM activity WHERE number = ? AND digest = ?";
    private static final String CHECKPOINTS = "SELECT * FROM activity_checkpoint ORDER BY number";

    private final Database database;

    SqlActivityLog(Database database) {
        this.database = database;
    }

    @Override
    public List<ActivityEntry> entriesOf(SubscriptionId subscription) {
        return database.read(
                connection ->
                        Tables.select(
                                connection, ActivityRows::entry, ENTRIES, subscription.value()));
    }

    @Override
    public List<ChainLink> chain() {
        return database.read(
                connection -> Tables.selectAsIs(connection, ActivityRows::link, CHAIN));
    }

    @Override
    public Tip tip() {
        return database.read(ActivityChain::tip);
    }

    @Override
    public boolean contains(ChainHead head) {
        return head.equals(ChainHead.EMPTY)
                || database.read(
                        connection ->
                                !Tables.selectAsIs(
                                                connection,
                                                row -> row,
                                                ENTRY,
                                                head.number(),
                                                head.digest().hex())
                                        .isEmpty());
    }

    @Override
    public List<Checkpoint> checkpoints() {
        return database.read(
                connection -> Tables.selectAsIs(connection, ActivityRows::checkpoint, CHECKPOINTS));
    }

    @Override
    public void append(Checkpoint checkpoint) {
        database.write(
                connection -> {
                    Tables.insert(connection, "activity_checkpoint", ActivityRows.of(checkpoint));
                    return true;
                });
    }
}
