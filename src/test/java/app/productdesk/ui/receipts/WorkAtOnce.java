package app.productdesk.ui.receipts;

import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.common.work.RunningWork;
import java.util.function.Consumer;

/// Background work that is done before it returns, for pictures.
final class WorkAtOnce implements BackgroundWork {

    private final ManualWork work = new ManualWork();

    @Override
    public <T> RunningWork start(
            Work<T> what, Consumer<? super T> onDone, Consumer<? super Fault> onFault) {
        var running = work.start(what, onDone, onFault);
        work.runNext();
        return running;
    }
}
