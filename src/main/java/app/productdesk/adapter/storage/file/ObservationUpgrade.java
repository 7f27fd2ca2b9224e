package app.productdesk.adapter.storage.file;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.domain.product.MissingFact;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Carries what files said of subscriptions over the new column, from before it was noted whether
/// the files named everybody who holds a license: each row is read with the check sum it had and
/// written with the one it has now.
final class ObservationUpgrade {

    private ObservationUpgrade() {}

    /// Takes all of it out.
    ///
    /// @throws SQLException when one is not what was written; nothing is changed then
    static List<Row> takeOut(Connection connection) throws SQLException {
        return Tables.takeOut(connection, "observation");
    }

    /// Puts it back; who holds licenses for people is not known until newer files tell it.
    static void putIn(Connection connection, List<Row> observations) throws SQLException {
        Set<String> forPeople =
                new HashSet<>(
                        Tables.select(
                                connection,
                                row -> row.text("id"),
                                "SELECT * FROM subscription WHERE quantity_kind = 'Licenses'"));
        for (Row row : observations) {
            row.put("unnamed", 0);
            if (forPeople.contains(row.text("subscription_id"))) {
                String others = row.text("missing");
                row.put("missing", (others + " " + MissingFact.HOLDERS).strip());
            }
        }
        Tables.insertAll(connection, "observation", observations);
    }
}
