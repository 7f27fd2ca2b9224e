package app.productdesk.adapter.storage.file;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Looks a workspace file over before anything is written to it. What single rows say is looked at
/// when they are read, by their check sums.
public final class Inspection {

    private static final String DEFINITIONS =
            "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";

    private Inspection() {}

    /// Passes a sound workspace of a version we know.
    ///
    /// @throws StorageFault otherwise
    public static void lookOver(Connection connection, Path file) throws SQLException {
        Database.inTransaction(
                connection,
                "BEGIN",
                _ -> {
                    int version = Schema.version(connection);
                    if (version > Schema.newest()) {
                        throw new StorageFault(Kind.NEWER_VERSION, file);
                    }
                    if (version < 1
                            || !isWhole(connection)
                            || !definitions(connection).equals(definitions(version))) {
                        throw new StorageFault(Kind.DAMAGED, file);
                    }
                    return true;
                });
    }

    private static boolean isWhole(Connection connection) throws SQLException {
        return texts(connection, "PRAGMA integrity_check(1)").equals(List.of("ok"))
                && texts(connection, "PRAGMA foreign_key_check").isEmpty();
    }

    /// What our scripts define, up to a version.
    private static List<String> definitions(int version) throws SQLException {
        try (Connection blank = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.bringUpTo(version, blank);
            return definitions(blank);
        }
    }

    private static List<String> definitions(Connection connection) throws SQLException {
        return texts(connection, DEFINITIONS);
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    texts.add(String.valueOf(result.getString(column)));
                }
            }
            return texts;
        }
    }
}
