package app.productdesk.boot;

import app.productdesk.application.progress.Progress;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultLog;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Does work at once, where it is asked for: for the start that opens every screen and ends, which
/// nobody watches.
final class InlineWork implements BackgroundWork {

    @Override
    public <T> RunningWork start(
            Work<T> work, Consumer<? super T> onDone, Consumer<? super Fault> onFault) {
        try {
            onDone.accept(work.run(Progress.unwatched()));
        } catch (Exception broken) {
            onFault.accept(FaultLog.record(broken));
        }
        return new Done();
    }

    private static final class Done implements RunningWork {

        private final ReadOnlyDoubleWrapper whole = new ReadOnlyDoubleWrapper(1);

        @Override
        public ReadOnlyDoubleProperty fractionProperty() {
            return whole.getReadOnlyProperty();
        }

        @Override
        public void stop() {
            // it is over
        }
    }
}
