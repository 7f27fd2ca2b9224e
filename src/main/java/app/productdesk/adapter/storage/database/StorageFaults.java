package app.productdesk.adapter.storage.database;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// Says what a failure of the database means.
public final class StorageFaults {

    private StorageFaults() {}

    /// What that failure means for the workspace in that file.
    public static StorageFault of(SQLException failed, Path file) {
        return new StorageFault(kindOf(failed), file, failed);
    }

    private static Kind kindOf(SQLException failed) {
        if (failed instanceof Row.DamagedRow) {
            return Kind.DAMAGED;
        }
        if (!(failed instanceof SQLiteException sqlite)) {
            return Kind.UNREADABLE;
        }
        // the low byte is the primary code, whatever the extended one adds
        return switch (sqlite.getResultCode().code & 0xff) {
            case 5, 6, 15 -> Kind.BUSY;
            case 8, 14, 23 -> Kind.READ_ONLY;
            // 1 is an error in a statement: ours have none, so it is the tables that are not ours
            case 1, 11, 20, 26 -> Kind.DAMAGED;
            case 13 -> Kind.FULL;
            default -> Kind.UNREADABLE;
        };
    }
}
