package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.application.port.store.ActivityLog.Tip;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The end of the chain of activity entries, where entries are added.
public final class ActivityChain {

    private static final String LAST = "SELECT * FROM activity ORDER BY number DESC LIMIT 1";

    private ActivityChain() {}

    /// Adds an entry, inside the transaction that the connection is in.
    ///
    /// @return the head from then on
    public static ChainHead append(Connection connection, ActivityEntry entry) throws SQLException {
        ChainedEntry next = ChainedEntry.after(tip(connection).head(), entry);
        Tables.insert(connection, "activity", ActivityRows.of(next));
        return next.asHead();
    }

    /// Adds entries at the end of the chain.
    public static void append(Connection connection, List<ActivityEntry> entries)
            throws SQLException {
        for (ActivityEntry entry : entries) {
            append(connection, entry);
        }
    }

    /// The end as it is now: an altered entry is found by an audit, and keeps nobody from work.
    public static Tip tip(Connection connection) throws SQLException {
        return Tables.selectAsIs(
                        connection,
                        row ->
                                new Tip(
                                        ActivityRows.head(row, "number"),
                                        Optional.of(row.instant("at"))),
                        LAST)
                .stream()
                .findFirst()
                .orElse(new Tip(ChainHead.EMPTY, Optional.empty()));
    }

    /// Takes all entries out of a file from before the record was a chain.
    ///
    /// @throws SQLException when one is not what was written
    public static List<ActivityEntry> takeOut(Connection connection) throws SQLException {
        List<ActivityEntry> all =
                Tables.select(
                        connection,
                        ActivityRows::unchained,
                        "SELECT * FROM activity ORDER BY number");
        Database.execute(connection, "DELETE FROM activity");
        return all;
    }

    /// Puts them back as a chain.
    public static void putIn(Connection connection, List<ActivityEntry> entries)
            throws SQLException {
        List<Row> rows = new ArrayList<>();
        ChainHead head = ChainHead.EMPTY;
        for (ActivityEntry entry : entries) {
            ChainedEntry next = ChainedEntry.after(head, entry);
            rows.add(ActivityRows.of(next));
            head = next.asHead();
        }
        Tables.insertAll(connection, "activity", rows);
    }
}
