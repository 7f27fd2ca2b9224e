package app.productdesk.adapter.storage.carrying;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.application.port.workspace.PortableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Hands over every row of a workspace in the order in which they were written.
public final class Carrying {

    /// The record of changes goes as it is: its chain tells what was altered.
    static final String ACTIVITY = "activity";

    /// All tables but that of the checkpoints, each after those it refers to.
    static final List<String> TABLES =
            List.of(
                    "organization",
                    "billing_account",
                    "subscription",
                    "observation",
                    "charge",
                    "person",
                    "people_group",
                    "group_member",
                    "license_assignment",
                    "receipt",
                    "receipt_form",
                    ACTIVITY,
                    "removal_run",
                    "removal_step");

    private Carrying() {}

    /// Hands over every row of a workspace.
    public static void takeOut(Connection connection, PortableRows into) throws SQLException {
        for (String table : TABLES) {
            into.table(table);
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid")) {
                handOver(rows, table.equals(ACTIVITY), into);
            }
        }
    }

    private static void handOver(ResultSet rows, boolean asIs, PortableRows into)
            throws SQLException {
        List<String> columns = Row.columns(rows);
        while (rows.next()) {
            Row row = asIs ? Row.readAsIs(rows, columns) : Row.read(rows, columns);
            into.row(plain(row.values()));
        }
    }

    private static Map<String, Object> plain(Map<String, @Nullable Object> values) {
        Map<String, Object> plain = new TreeMap<>();
        for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
            switch (each.getValue()) {
                case null -> {
                    // what has no value is not named
                }
                case byte[] bytes ->
                        plain.put(each.getKey(), Base64.getEncoder().encodeToString(bytes));
                case Number number -> plain.put(each.getKey(), number.longValue());
                case Object text -> plain.put(each.getKey(), text.toString());
            }
        }
        return plain;
    }
}
