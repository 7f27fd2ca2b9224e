package app.productdesk.adapter.storage.database;

import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.application.port.store.StorageFault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A right that one has at a time, held as the exclusive lock on an empty database. The system lets
/// go of such a lock when a process ends, however it ends; and unlike a bare file lock it keeps two
/// windows of one process apart too.
public final class LockFile implements Claim {

    private final Path file;
    private final Connection lock;

    private LockFile(Path file, Connection lock) {
        this.file = file;
        this.lock = lock;
    }

    /// The right, unless somebody else has it. The file is made where there is none, and stays.
    public static Optional<Claim> take(Path file) throws SQLException {
        var properties = new Properties();
        properties.setProperty("busy_timeout", "0");
        Connection lock = DriverManager.getConnection("jdbc:sqlite:" + file.toUri(), properties);
        boolean held = false;
        try {
            Database.execute(lock, "BEGIN EXCLUSIVE");
            held = true;
            return Optional.of(new LockFile(file, lock));
        } catch (SQLiteException taken) {
            if (taken.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
                return Optional.empty();
            }
            throw taken;
        } finally {
            if (!held) {
                lock.close();
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (SQLException failed) {
            throw new StorageFault(StorageFault.Kind.UNREADABLE, file, failed);
        }
    }
}
