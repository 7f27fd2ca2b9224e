package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Indexes;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.StorageFaults;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.file.FileHeader;
import app.productdesk.adapter.storage.file.Inspection;
import app.productdesk.adapter.storage.file.Schema;
import app.productdesk.adapter.storage.rows.SubscriptionRows;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import app.productdesk.domain.product.portfolio.Organization;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/// Opens workspace files. All that is peculiar to SQLite is here, in [Inspection] and in
/// [StorageFaults].
public final class Opening {

    private final Duration patience;

    /// @param patience how long to wait for another program that holds the file
    public Opening(Duration patience) {
        this.patience = patience;
    }

    /// Opens a workspace that is there, looks it over and brings its schema up to date.
    ///
    /// @throws StorageFault when it can’t be; the file is as it was
    Database open(Path file) {
        FileHeader.check(file);
        if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
            throw new StorageFault(Kind.READ_ONLY, file);
        }
        try {
            return opened(file);
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, file);
        }
    }

    private Database opened(Path file) throws SQLException {
        boolean logged = hasLog(file);
        if (logged) {
            lookOverWithItsLog(file);
        } else {
            FileHeader.requireWholePages(file);
        }
        Connection writer = connection(file);
        boolean usable = false;
        try {
            if (!logged) {
                Inspection.lookOver(writer, file);
            }
            Database.execute(writer, "PRAGMA journal_mode = WAL");
            Schema.bringUpToDate(writer);
            var database = new Database(file, connection(file), writer);
            usable = true;
            return database;
        } finally {
            if (!usable) {
                closeQuietly(writer);
            }
        }
    }

    /// What a stopped program wrote last is in a log beside the file, which the last one to close
    /// empties into the file; not one that may only read.
    private void lookOverWithItsLog(Path file) throws SQLException {
        try (Connection reader = connection(file.toUri() + "?mode=ro")) {
            Inspection.lookOver(reader, file);
        }
    }

    private static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /// Makes the tables in a file that is there and empty, and fills them. When this returns all of
    /// it is in that one file, which may be moved.
    void create(Path file, Database.Work<Boolean> filling) {
        create(file, Schema.newest(), filling);
    }

    /// The same, where what it is filled with is of that version.
    void create(Path file, int version, Database.Work<Boolean> filling) {
        try (Connection connection = connection(file)) {
            Schema.bringUpTo(version, connection);
            Database.inTransaction(
                    connection, "BEGIN IMMEDIATE", inside -> Indexes.without(inside, filling));
            Schema.bringUpToDate(connection);
            // last: what is written so far is beside no log
            Database.execute(connection, "PRAGMA journal_mode = WAL");
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, file);
        }
    }

    /// Reads what never changes once a file is made: fast, without a lock, without a look at the
    /// rest, without a trace beside the file; in a folder that is read-only too.
    ///
    /// @throws StorageFault when it can’t be read
    static <T> T peek(Path file, Database.Work<T> work) {
        FileHeader.check(file);
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1")) {
            return work.run(connection);
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, file);
        }
    }

    /// Gives the organization another name, in the file itself and not in a log beside it: lists of
    /// workspaces read no log.
    Organization rename(Path file, String name) {
        try (Database database = open(file)) {
            Organization renamed =
                    database.write(
                            connection -> {
                                Organization is = SqlProductCatalog.organization(connection);
                                var named =
                                        new Organization(
                                                name,
                                                is.domain(),
                                                is.kind(),
                                                is.zone(),
                                                is.createdAt());
                                Row row = SubscriptionRows.of(named);
                                Tables.upsert(connection, "organization", row, List.of("only_row"));
                                return named;
                            });
            database.emptyLog();
            return renamed;
        }
    }

    /// Passes where no program and no window has the file open, and where it is no database.
    ///
    /// @throws StorageFault of the kind BUSY otherwise
    void requireNobodyAt(Path file) {
        try (Connection connection = connection(file)) {
            // nobody else may be there for this; the log goes with it
            Database.execute(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException failed) {
            StorageFault fault = StorageFaults.of(failed, file);
            if (fault.kind() != Kind.DAMAGED && fault.kind() != Kind.NOT_A_WORKSPACE) {
                throw fault;
            }
        }
    }

    /// One more connection, ready to be written through.
    public Connection connection(Path file) throws SQLException {
        return connection(file.toUri().toString());
    }

    private Connection connection(String uri) throws SQLException {
        var properties = new Properties();
        properties.setProperty("busy_timeout", String.valueOf(patience.toMillis()));
        properties.setProperty("synchronous", "FULL");
        properties.setProperty("foreign_keys", "true");
        // kibibytes, as it is negative: what SQLite has by itself is too little for 300,000 rows
        properties.setProperty("cache_size", "-16384");
        return DriverManager.getConnection("jdbc:sqlite:" + uri, properties);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // the fault that led here says more
            return;
        }
    }
}
