package app.productdesk.ui.common.work;

import app.productdesk.application.progress.Progress;
import app.productdesk.ui.common.fault.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Background work that waits until the test lets it run, and then runs on the test's own thread.
public final class ManualWork implements BackgroundWork {

    /// The reference that every fault gets.
    public static final String REFERENCE = "PD-TEST1";

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> RunningWork start(
            Work<T> work, Consumer<? super T> onDone, Consumer<? super Fault> onFault) {
        var running = new Held();
        waiting.add(
                () -> {
                    T result;
                    try {
                        result = work.run(running);
                    } catch (Exception broken) {
                        onFault.accept(new Fault(REFERENCE, broken));
                        return;
                    }
                    onDone.accept(result);
                });
        return running;
    }

    /// How many pieces of work were started and did not run yet.
    public int waiting() {
        return waiting.size();
    }

    /// Runs the oldest piece of work that waits; fails when there is none.
    public void runNext() {
        waiting.remove().run();
    }

    /// Runs until nothing waits, including what was started meanwhile.
    public void runAll() {
        while (!waiting.isEmpty()) {
            runNext();
        }
    }

    private static final class Held implements RunningWork, Progress {

        private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
        private boolean stopRequested;

        @Override
        public void report(long done, long total) {
            fraction.set(total > 0 ? done / (double) total : -1);
        }

        @Override
        public boolean stopRequested() {
            return stopRequested;
        }

        @Override
        public ReadOnlyDoubleProperty fractionProperty() {
            return fraction.getReadOnlyProperty();
        }

        @Override
        public void stop() {
            stopRequested = true;
        }
    }
}
