package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.RunProgress;
import app.productdesk.application.licensing.run.RunWatch;
import app.productdesk.application.licensing.run.ShownProgress;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.common.work.RunningWork;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// A removal that is as far as the test says, and ends as and when the test says.
public final class HeldTask implements BackgroundWork {

    /// What removes licenses of P01.
    public static final Undertaking REMOVING =
            new Undertaking(new SubscriptionId("P01"), "Microsoft 365 Business Standard", false);

    /// What gives them back.
    public static final Undertaking UNDOING =
            new Undertaking(REMOVING.subscription(), REMOVING.product(), true);

    private final RemovalTasks tasks = new RemovalTasks(this);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private Function<RunWatch, RunEnd> next = _ -> new RunEnd.HeldElsewhere();
    private Runnable look = () -> {};
    private Runnable finish = () -> {};
    private Consumer<Fault> fail = _ -> {};
    private boolean stopped;

    public RemovalTasks tasks() {
        return tasks;
    }

    public HeldTask begin(Undertaking what) {
        tasks.start(what, (watch, _) -> next.apply(watch));
        return this;
    }

    /// Is that far now.
    public HeldTask at(RunProgress progress) {
        next =
                watch -> {
                    ShownProgress.on(watch, progress);
                    return new RunEnd.HeldElsewhere();
                };
        look.run();
        return this;
    }

    public HeldTask end(RunEnd how) {
        next = _ -> how;
        finish.run();
        return this;
    }

    public HeldTask breakOff(Throwable cause) {
        fail.accept(new Fault(ManualWork.REFERENCE, cause));
        return this;
    }

    public boolean stopped() {
        return stopped;
    }

    @Override
    public <T> RunningWork start(
            Work<T> work, Consumer<? super T> onDone, Consumer<? super Fault> onFault) {
        look = () -> result(work);
        finish = () -> onDone.accept(result(work));
        fail = onFault::accept;
        return new RunningWork() {
            @Override
            public ReadOnlyDoubleProperty fractionProperty() {
                return fraction.getReadOnlyProperty();
            }

            @Override
            public void stop() {
                stopped = true;
            }
        };
    }

    private static <T> T result(Work<T> work) {
        try {
            return work.run(Progress.unwatched());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
