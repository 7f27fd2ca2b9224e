package app.productdesk.adapter.storage;

import app.productdesk.application.port.RemovalJournal.Claim;
import app.productdesk.application.port.StorageFault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The right to carry out removals, held as the exclusive lock on an empty database beside the
/// workspace. The system lets go of such a lock when a process ends, however it ends; and unlike a
/// bare file lock it keeps two windows of one process apart too.
final class RunClaim implements Claim {

    private static final String ENDING = "-removal.lock";

    private final Path workspace;
    private final Connection lock;

    private RunClaim(Path workspace, Connection lock) {
        this.workspace = workspace;
        this.lock = lock;
    }

    /// The right, unless another window has it.
    static Optional<Claim> on(Path workspace) throws SQLException {
        var properties = new Properties();
        properties.setProperty("busy_timeout", "0");
        Path file = workspace.resolveSibling(workspace.getFileName() + ENDING);
        Connection lock = DriverManager.getConnection("jdbc:sqlite:" + file.toUri(), properties);
        boolean held = false;
        try {
            Database.execute(lock, "BEGIN EXCLUSIVE");
            held = true;
            return Optional.of(new RunClaim(workspace, lock));
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
            throw new StorageFault(StorageFault.Kind.UNREADABLE, workspace, failed);
        }
    }
}
