package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.LockFile;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.StorageFaults;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.file.WorkspaceFolder;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.adapter.storage.rows.StepRows;
import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes removals down in the workspace file, one commit a call.
final class SqlRemovalJournal implements RemovalJournal {

    private static final String RUN = "SELECT * FROM removal_run WHERE id = ?";
    private static final String RUNS = "SELECT * FROM removal_run ORDER BY number DESC";
    private static final String RUNS_OF = "SELECT * FROM removal_run WHERE subscription_id = ?";
    private static final String STEPS =
            "SELECT * FROM removal_step WHERE run_id = ? ORDER BY number";
    private static final String STEP = "SELECT * FROM removal_step WHERE run_id = ? AND number = ?";
    private static final String OPEN =
            "SELECT * FROM removal_run WHERE intent <> ? ORDER BY number DESC";
    private static final String LAST = "SELECT * FROM removal_run ORDER BY number DESC LIMIT 1";

    private final Database database;

    SqlRemovalJournal(Database database) {
        this.database = database;
    }

    @Override
    public void begin(RemovalRun run, List<ActivityEntry> entries) {
        write(
                connection -> {
                    if (!Tables.select(connection, row -> row, RUN, run.id().value()).isEmpty()) {
                        throw new StaleRun(run.id() + " has begun already");
                    }
                    long last =
                            Tables.select(connection, row -> row.number("number"), LAST).stream()
                                    .findFirst()
                                    .orElse(0L);
                    Tables.insert(connection, "removal_run", StepRows.of(run, last + 1));
                    Tables.insertAll(
                            connection,
                            "removal_step",
                            run.steps().stream().map(step -> StepRows.of(run.id(), step)).toList());
                    ActivityChain.append(connection, entries);
                });
    }

    @Override
    public void write(RunId run, List<RemovalStep> steps, List<ActivityEntry> entries) {
        write(
                connection -> {
                    for (RemovalStep step : steps) {
                        requireFollowing(connection, run, step);
                        Tables.upsert(
                                connection, "removal_step", StepRows.of(run, step), StepRows.KEY);
                    }
                    ActivityChain.append(connection, entries);
                });
    }

    @Override
    public void intend(RunId run, Intent intent, List<ActivityEntry> entries) {
        write(
                connection -> {
                    intend(connection, run, intent);
                    ActivityChain.append(connection, entries);
                });
    }

    @Override
    public Optional<RemovalRun> find(RunId run) {
        return database.read(connection -> runs(connection, RUN, run.value()).stream().findFirst());
    }

    @Override
    public List<RemovalRun> runs() {
        return database.read(connection -> runs(connection, RUNS));
    }

    @Override
    public List<RemovalRun> open() {
        return database.read(connection -> runs(connection, OPEN, Intent.FINISHED.name()));
    }

    @Override
    public Optional<Claim> claim() {
        try {
            return LockFile.take(WorkspaceFolder.removalLock(database.file()));
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, database.file());
        }
    }

    /// The removals from one subscription, as the transaction of that connection sees them.
    static List<RemovalRun> runsOf(Connection connection, SubscriptionId subscription)
            throws SQLException {
        return runs(connection, RUNS_OF, subscription.value());
    }

    private static List<RemovalRun> runs(Connection connection, String query, Object... parameters)
            throws SQLException {
        List<RemovalRun> found = new ArrayList<>();
        for (Row row : Tables.select(connection, one -> one, query, parameters)) {
            found.add(
                    StepRows.run(
                            row, Tables.select(connection, StepRows::step, STEPS, row.text("id"))));
        }
        return found;
    }

    /// Writes down, in the transaction of that connection, what of a removal is another than it
    /// was: how far a step has come, or by which id its person goes.
    static void settle(Connection connection, RemovalRun run) throws SQLException {
        RemovalRun before =
                runs(connection, RUN, run.id().value()).stream()
                        .findFirst()
                        .orElseThrow(() -> new StaleRun("there is no " + run.id()));
        for (RemovalStep step : run.steps()) {
            RemovalStep known = before.steps().get(step.number() - 1);
            if (!known.equals(step)) {
                if (!known.state().equals(step.state())) {
                    requireFollowing(connection, run.id(), step);
                }
                Tables.upsert(
                        connection, "removal_step", StepRows.of(run.id(), step), StepRows.KEY);
            }
        }
        intend(connection, run.id(), run.intent());
    }

    private static void intend(Connection connection, RunId run, Intent intent)
            throws SQLException {
        Row row =
                Tables.select(connection, one -> one, RUN, run.value()).stream()
                        .findFirst()
                        .orElseThrow(() -> new StaleRun("there is no " + run));
        Tables.upsert(connection, "removal_run", row.put("intent", intent), List.of("id"));
    }

    private static void requireFollowing(Connection connection, RunId run, RemovalStep step)
            throws SQLException {
        Stage before =
                Tables.select(connection, StepRows::stage, STEP, run.value(), step.number())
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new StaleRun("there is no step " + step.number()));
        if (!step.stage().mayFollow(before)) {
            throw new StaleRun(step.stage() + " after " + before);
        }
    }

    private interface Step {
        void run(Connection connection) throws SQLException;
    }

    /// @throws StorageFault when it cannot be written; nothing of it is then
    private void write(Step step) {
        database.write(
                connection -> {
                    step.run(connection);
                    return true;
                });
    }
}
