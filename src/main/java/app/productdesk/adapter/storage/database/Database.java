package app.productdesk.adapter.storage.database;

import app.productdesk.application.port.store.StorageFault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

/// One workspace file and its two connections: one that reads, one that writes. Any thread; each
/// connection serves one at a time. A failure leaves as a [StorageFault].
public final class Database implements AutoCloseable {

    private final Path file;
    private final Connection reader;
    private final Connection writer;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();

    public Database(Path file, Connection reader, Connection writer) {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
    }

    /// What to do with a connection.
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /// The file of the workspace.
    public Path file() {
        return file;
    }

    /// Reads at one moment, whatever others write meanwhile.
    public <T> T read(Work<T> work) {
        reading.lock();
        try {
            return inTransaction(reader, "BEGIN", work);
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, file);
        } finally {
            reading.unlock();
        }
    }

    /// Writes all or nothing, alone.
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            return inTransaction(writer, "BEGIN IMMEDIATE", work);
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, file);
        } finally {
            writing.unlock();
        }
    }

    /// Brings what is in the log into the file, as far as others let it.
    public void emptyLog() {
        writing.lock();
        try {
            execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, file);
        } finally {
            writing.unlock();
        }
    }

    /// Differs from the number before whenever anybody has committed a change since.
    public long revision() {
        reading.lock();
        try {
            return revision(reader);
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, file);
        } finally {
            reading.unlock();
        }
    }

    /// The same, of what the transaction of that connection sees; comparable for one connection.
    public static long revision(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA data_version")) {
            return result.getLong(1);
        }
    }

    /// Runs the work between that beginning and a commit; rolls back when either throws.
    public static <T> T inTransaction(Connection connection, String begin, Work<T> work)
            throws SQLException {
        execute(connection, begin);
        boolean committed = false;
        try {
            T result = work.run(connection);
            execute(connection, "COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // the database ends a transaction by itself when the disk is full or fails
            return;
        }
    }

    /// Runs one statement that has no parameters.
    public static void execute(Connection connection, String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    @Override
    public void close() {
        reading.lock();
        writing.lock();
        try (reader;
                writer) {
            return;
        } catch (SQLException failed) {
            throw new StorageFault(StorageFault.Kind.UNREADABLE, file, failed);
        } finally {
            writing.unlock();
            reading.unlock();
        }
    }
}
