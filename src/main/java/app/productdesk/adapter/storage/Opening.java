package app.productdesk.adapter.storage;

import app.productdesk.application.port.StorageFault;
import app.productdesk.application.port.StorageFault.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/// Opens workspace files. All that is peculiar to SQLite is here and in [StorageFaults].
final class Opening {

    private final Duration patience;

    /// @param patience how long to wait for another program that holds the file
    Opening(Duration patience) {
        this.patience = patience;
    }

    /// Opens a workspace that is there, brings its schema up to date and looks it over.
    ///
    /// @throws StorageFault when it can’t be; the file is as it was
    Database open(Path file) {
        int version = FileHeader.check(file).version();
        if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
            throw new StorageFault(Kind.READ_ONLY, file);
        }
        return connect(
                file,
                writer -> {
                    lookOver(writer, file);
                    Schema.bringUpToDate(writer, version);
                });
    }

    /// Makes the tables in a file that is there and empty.
    Database create(Path file) {
        return connect(file, writer -> Schema.bringUpToDate(writer, 0));
    }

    private Database connect(Path file, First first) {
        Connection writer = null;
        try {
            writer = connection(file);
            first.on(writer);
            return new Database(file, connection(file), writer);
        } catch (SQLException failed) {
            closeQuietly(writer);
            throw StorageFaults.of(failed, file);
        } catch (StorageFault fault) {
            closeQuietly(writer);
            throw fault;
        }
    }

    private interface First {
        void on(Connection writer) throws SQLException;
    }

    private Connection connection(Path file) throws SQLException {
        var properties = new Properties();
        properties.setProperty("busy_timeout", String.valueOf(patience.toMillis()));
        properties.setProperty("journal_mode", "WAL");
        properties.setProperty("synchronous", "FULL");
        properties.setProperty("foreign_keys", "true");
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), properties);
    }

    private static void lookOver(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA integrity_check(1)")) {
            if (!result.next() || !result.getString(1).equals("ok")) {
                throw new StorageFault(Kind.DAMAGED, file);
            }
        }
    }

    private static void closeQuietly(@org.jspecify.annotations.Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException ignored) {
            // the fault that led here says more
            return;
        }
    }
}
