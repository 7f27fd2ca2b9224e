package app.productdesk.application.workspaces;

import app.productdesk.application.port.workspace.PortableRows;
import app.productdesk.application.progress.Progress;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Passes rows on, says how many there were, and ends by throwing once the person asked to stop:
/// whoever takes the rows then throws away what there was of them.
final class StoppableRows implements PortableRows {

    /// Seldom enough to cost nothing, often enough to stop at once.
    private static final int BETWEEN_REPORTS = 1_000;

    private final PortableRows into;
    private final Progress progress;
    private long passed;

    StoppableRows(PortableRows into, Progress progress) {
        this.into = into;
        this.progress = progress;
    }

    @Override
    public void table(String name) {
        look();
        into.table(name);
    }

    @Override
    public void row(Map<String, Object> values) {
        if (++passed % BETWEEN_REPORTS == 0) {
            look();
        }
        into.row(values);
    }

    /// @throws CancellationException when the person asked to stop
    private void look() {
        progress.report(passed, 0);
        if (progress.stopRequested()) {
            throw new CancellationException("stopped by the person");
        }
    }
}
