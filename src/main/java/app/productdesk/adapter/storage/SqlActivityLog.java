package app.productdesk.adapter.storage;

import app.productdesk.application.port.ActivityLog;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.SubscriptionId;
import java.util.List;

/// Reads who changed what out of a workspace file.
final class SqlActivityLog implements ActivityLog {

    private static final String ENTRIES =
            """
            SELECT at, by_name, kind, subscription_id, receipt_year, receipt_sequence, detail, row_check
            FROM activity WHERE subscription_id = ? ORDER BY number DESC
            """;

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
}
