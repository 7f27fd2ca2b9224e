package app.productdesk.application.licensing.run;

import java.time.Instant;
import java.util.Optional;

/// Lets a test say how far a removal is.
public final class ShownProgress {

    private ShownProgress() {}

    /// A removal of which that many steps are settled.
    public static RunProgress of(int done, int total, String current, Instant startedAt) {
        return new RunProgress(done, total, current, Optional.empty(), startedAt);
    }

    public static RunProgress waiting(RunProgress progress, Instant until) {
        return new RunProgress(
                progress.done(),
                progress.total(),
                progress.current(),
                Optional.of(until),
                progress.startedAt());
    }

    public static void on(RunWatch watch, RunProgress progress) {
        watch.show(progress);
    }
}
