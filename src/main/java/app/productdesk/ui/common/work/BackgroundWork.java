package app.productdesk.ui.common.work;

import app.productdesk.application.progress.Progress;
import app.productdesk.ui.common.fault.Fault;
import java.util.function.Consumer;

/// Runs blocking work off the UI thread and brings its result back to it.
public interface BackgroundWork {

    /// Starts the work and returns at once.
    ///
    /// @param onDone called on the UI thread with the result
    /// @param onFault called on the UI thread when the work threw; it is in the log by then
    <T> RunningWork start(
            Work<T> work, Consumer<? super T> onDone, Consumer<? super Fault> onFault);

    /// What to run; it may block and may throw.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }
}
