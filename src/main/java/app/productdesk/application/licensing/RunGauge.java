package app.productdesk.application.licensing;

import app.productdesk.domain.removal.RemovalRun;
import app.productdesk.domain.removal.Stage;
import app.productdesk.domain.removal.Tally;
import java.time.Instant;
import java.util.Optional;

/// Keeps count while a removal is carried out, and shows it to whoever watches. One thread.
final class RunGauge {

    private final RemovalRun run;
    private final boolean undoing;
    private final int total;
    private final RunWatch watch;
    private final Instant startedAt;
    private Tally tally;
    private int done;
    private String current = "";
    private Optional<Instant> waitingUntil = Optional.empty();

    RunGauge(RemovalRun run, boolean undoing, int total, RunWatch watch, Instant startedAt) {
        this.run = run;
        this.undoing = undoing;
        this.total = total;
        this.watch = watch;
        this.startedAt = startedAt;
        this.tally = run.tally();
        show();
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    void turnsTo(String name) {
        current = name;
        show();
    }

    void moved(Stage from, Stage to) {
        tally = tally.moved(from, to);
    }

    void settled() {
        done++;
        show();
    }

    void waits(Optional<Instant> until) {
        waitingUntil = until;
        show();
    }

    private void show() {
        watch.show(
                new RunProgress(
                        run.id(),
                        run.subscription(),
                        undoing,
                        done,
                        total,
                        tally,
                        current,
                        waitingUntil,
                        startedAt));
    }
}
