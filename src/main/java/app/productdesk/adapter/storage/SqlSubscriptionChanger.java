package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import java.sql.SQLException;
import java.util.function.Function;

/// Changes a workspace file, one transaction a change.
final class SqlSubscriptionChanger implements SubscriptionChanger {

    private final Database database;
    private final ReceiptOriginal originals;

    SqlSubscriptionChanger(Database database, ReceiptOriginal originals) {
        this.database = database;
        this.originals = originals;
    }

    @Override
    public <T> T change(Function<WorkspaceChange, T> work) {
        return database.write(
                connection -> {
                    try {
                        return work.apply(new SqlWorkspaceChange(connection, originals));
                    } catch (UncheckedSql inside) {
                        throw inside.cause();
                    }
                });
    }

    /// Carries a database failure through a port that knows none.
    static final class UncheckedSql extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException failed;

        UncheckedSql(SQLException failed) {
            super(failed);
            this.failed = failed;
        }

        SQLException cause() {
            return failed;
        }
    }
}
