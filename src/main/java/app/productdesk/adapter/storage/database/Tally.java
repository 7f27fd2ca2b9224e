package app.productdesk.adapter.storage.database;

import app.productdesk.application.progress.Progress;
import java.util.concurrent.CancellationException;

/// Counts what is written, and ends the writing once the person asked to stop.
public final class Tally {

    /// Seldom enough to cost nothing, often enough to stop at once.
    private static final int BETWEEN_REPORTS = 1_000;

    private final Progress progress;
    private final long total;
    private long written;

    public Tally(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /// One more was written.
    ///
    /// @throws CancellationException when the person asked to stop
    public void add() {
        if (++written % BETWEEN_REPORTS == 0 || written == total) {
            progress.report(written, total);
            if (progress.stopRequested()) {
                throw new CancellationException("stopped by the person");
            }
        }
    }
}
