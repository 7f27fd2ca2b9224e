package app.productdesk.adapter.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Another program that holds a workspace file: a process of its own, until it is killed.
final class ForeignLock {

    private ForeignLock() {}

    /// Takes the lock, says so in a line, and keeps it.
    ///
    /// @param arguments the file; then `writing` to hold the right to write, or `all` to keep
    ///   everybody out
    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                var statement = connection.createStatement()) {
            if (arguments[1].equals("all")) {
                statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            }
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("UPDATE organization SET name = 'never committed'");
            Child.report("locked");
        }
    }

    static Child on(Path file, String how) {
        return Child.start(ForeignLock.class, file.toString(), how);
    }
}
