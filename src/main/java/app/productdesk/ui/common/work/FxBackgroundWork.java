package app.productdesk.ui.common.work;

import app.productdesk.application.progress.Progress;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultLog;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Background work on a virtual thread of its own; answers come back through the toolkit's queue.
public final class FxBackgroundWork implements BackgroundWork {

    @Override
    public <T> RunningWork start(
            Work<T> work, Consumer<? super T> onDone, Consumer<? super Fault> onFault) {
        var running = new Watched();
        Thread.ofVirtual().name("work").start(() -> run(work, running, onDone, onFault));
        return running;
    }

    private static <T> void run(
            Work<T> work,
            Progress progress,
            Consumer<? super T> onDone,
            Consumer<? super Fault> onFault) {
        try {
            T result = work.run(progress);
            Platform.runLater(() -> onDone.accept(result));
        } catch (Exception | Error broken) {
            var fault = FaultLog.record(broken);
            Platform.runLater(() -> onFault.accept(fault));
        }
    }

    /// The worker's side and the watcher's side of the same piece of work.
    private static final class Watched implements RunningWork, Progress {

        private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
        private volatile boolean stopRequested;

        @Override
        public void report(long done, long total) {
            double now = total > 0 ? Math.min(1, done / (double) total) : -1;
            Platform.runLater(() -> fraction.set(now));
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
