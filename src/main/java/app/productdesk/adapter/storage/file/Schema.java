package app.productdesk.adapter.storage.file;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.domain.activity.ActivityEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/// The versions of the schema, applied in order; each is one script and one transaction.
public final class Schema {

    /// Marks a file as a workspace of ours ("PDsk").
    static final int APPLICATION_ID = 0x5044736b;

    private static final List<String> SCRIPTS =
            List.of("V1__workspace", "V2__removal", "V3__activity", "V4__imports", "V5__holders");

    private static final int REMOVAL = 1;
    private static final int ACTIVITY = 2;
    private static final int HOLDERS = 4;

    private Schema() {}

    /// The version this program writes.
    public static int newest() {
        return SCRIPTS.size();
    }

    /// The version of a database’s schema; 0 before there is any.
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    /// Brings a schema of any version we know up to date.
    public static void bringUpToDate(Connection connection) throws SQLException {
        bringUpTo(newest(), connection);
    }

    /// Applies the versions up to that one, each that is not there yet.
    public static void bringUpTo(int version, Connection connection) throws SQLException {
        for (int next = version(connection); next < version; next++) {
            int script = next;
            Database.inTransaction(connection, "BEGIN IMMEDIATE", _ -> apply(connection, script));
        }
    }

    private static boolean apply(Connection connection, int script) throws SQLException {
        if (version(connection) > script) {
            return false; // another window was faster
        }
        List<Row> assignments =
                script == REMOVAL ? AssignmentUpgrade.takeOut(connection) : List.of();
        List<ActivityEntry> entries =
                script == ACTIVITY ? ActivityChain.takeOut(connection) : List.of();
        List<Row> observations =
                script == HOLDERS ? ObservationUpgrade.takeOut(connection) : List.of();
        for (String each : statements(SCRIPTS.get(script))) {
            Database.execute(connection, each);
        }
        if (script == REMOVAL) {
            AssignmentUpgrade.putIn(connection, assignments);
        }
        ActivityChain.putIn(connection, entries);
        if (script == HOLDERS) {
            ObservationUpgrade.putIn(connection, observations);
        }
        Database.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        Database.execute(connection, "PRAGMA user_version = " + (script + 1));
        return true;
    }

    /// The statements of a script; none of ours has a semicolon inside.
    private static List<String> statements(String script) {
        String file = "/app/productdesk/schema/" + script + ".sql";
        try (var bytes = Schema.class.getResourceAsStream(file)) {
            String all =
                    new String(
                            Objects.requireNonNull(bytes, file).readAllBytes(),
                            StandardCharsets.UTF_8);
            return all
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(java.util.stream.Collectors.joining("\n"))
                    .transform(text -> List.of(text.split(";", -1)))
                    .stream()
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
