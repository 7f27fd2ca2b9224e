package app.productdesk.application.port.store;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import java.util.List;
import java.util.Optional;

/// Where removals are written down, step by step. What a call wrote is on the disk when it returns,
/// together with its activity entries, or nothing of it is. Every call may block and may throw a
/// [StorageFault].
public interface RemovalJournal {

    /// Writes down a new removal with all its steps.
    void begin(RemovalRun run, List<ActivityEntry> entries);

    /// Writes down how far these steps have come.
    ///
    /// @throws StaleRun when a step was at a stage that this one may not follow: another window has
    ///   been at it
    void write(RunId run, List<RemovalStep> steps, List<ActivityEntry> entries);

    /// Writes down what is to be done next.
    void intend(RunId run, Intent intent, List<ActivityEntry> entries);

    Optional<RemovalRun> find(RunId run);

    /// All removals, newest first.
    List<RemovalRun> runs();

    /// Those of which anything is left to do or to be told, newest first.
    List<RemovalRun> open();

    /// The right to carry out removals in this workspace: one window in all has it at a time, until
    /// it closes it or its process ends, however that ends.
    ///
    /// @return empty while another window has it
    Optional<Claim> claim();

    /// The right, while it lasts.
    interface Claim extends AutoCloseable {
        @Override
        void close();
    }

    /// The journal holds something else than what was last read of it.
    final class StaleRun extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StaleRun(String what) {
            super(what);
        }
    }
}
