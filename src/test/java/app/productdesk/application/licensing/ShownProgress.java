package app.productdesk.application.licensing;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.RemovalRun;
import app.productdesk.domain.removal.Tally;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Lets a test say how far a removal is.
public final class ShownProgress {

    private ShownProgress() {}

    /// A removal from P01 of which that many steps are settled.
    public static RunProgress of(int done, int total, String current, Instant startedAt) {
        return new RunProgress(
                new RunId("r1"),
                new SubscriptionId("P01"),
                false,
                done,
                total,
                new Tally(Map.of()),
                current,
                Optional.empty(),
                startedAt);
    }

    public static RunProgress waiting(RunProgress progress, Instant until) {
        return new RunProgress(
                progress.run(),
                progress.subscription(),
                progress.undoing(),
                progress.done(),
                progress.total(),
                progress.tally(),
                progress.current(),
                Optional.of(until),
                progress.startedAt());
    }

    /// The progress a run had when it was where its steps are.
    public static RunProgress of(RemovalRun run, int done, Instant startedAt) {
        return new RunProgress(
                run.id(),
                run.subscription(),
                false,
                done,
                run.steps().size(),
                run.tally(),
                "",
                Optional.empty(),
                startedAt);
    }

    public static void on(RunWatch watch, RunProgress progress) {
        watch.show(progress);
    }
}
