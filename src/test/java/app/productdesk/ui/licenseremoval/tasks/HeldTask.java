package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.application.licensing.RunEnd;
import app.productdesk.application.licensing.RunProgress;
import app.productdesk.application.licensing.RunWatch;
import app.productdesk.application.licensing.ShownProgress;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.BackgroundWork;
import java.util.function.Supplier;

/// A removal that is as far as the test says, and ends as and when the test says.
public final class HeldTask implements BackgroundWork {

    /// What removes licenses of P01.
    public static final Undertaking REMOVING =
            new Undertaking(new SubscriptionId("P01"), "Microsoft 365 Business Standard", false);

    /// What gives them back.
    public static final Undertaking UNDOING =
            new Undertaking(REMOVING.subscription(), REMOVING.product(), true);

    private final RemovalTasks tasks = new RemovalTasks(this);
    private RunWatch watch = new RunWatch();
    private Supplier<RunEnd> end = RunEnd.HeldElsewhere::new;
    private Runnable settle = () -> {};
    private boolean stopped;

    public RemovalTasks tasks() {
        return tasks;
    }

    public HeldTask begin(Undertaking what) {
        tasks.start(what, this::carryOut);
        return this;
    }

    /// Begins, and is that far.
    public HeldTask begin(Undertaking what, RunProgress progress) {
        begin(what);
        watchOf(tasks).show(progress);
        return this;
    }

    public HeldTask at(RunProgress progress) {
        ShownProgress.on(watch, progress);
        return this;
    }

    public HeldTask end(Supplier<RunEnd> how) {
        end = how;
        settle.run();
        return this;
    }

    public boolean stopped() {
        return stopped;
    }

    private RunEnd carryOut(RunWatch its, Progress progress) {
        watch = its;
        return end.get();
    }
}
