package app.productdesk.application.licensing.run;

import java.time.Instant;
import java.util.Optional;

/// Keeps count while a removal is carried out, and shows it to whoever watches. One thread.
final class RunGauge {

    private final int total;
    private final RunWatch watch;
    private final Instant startedAt;
    private int done;
    private String current = "";
    private Optional<Instant> waitingUntil = Optional.empty();

    RunGauge(int total, RunWatch watch, Instant startedAt) {
        this.total = total;
        this.watch = watch;
        this.startedAt = startedAt;
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

    void settled() {
        done++;
        show();
    }

    void waits(Optional<Instant> until) {
        waitingUntil = until;
        show();
    }

    private void show() {
        watch.show(new RunProgress(done, total, current, waitingUntil, startedAt));
    }
}
