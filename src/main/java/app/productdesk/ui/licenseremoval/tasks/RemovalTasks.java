package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.RunProgress;
import app.productdesk.application.licensing.run.RunWatch;
import app.productdesk.application.progress.Progress;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Broken;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Ended;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Idle;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The removal that runs in the background of one open workspace, at most one at a time. It
/// outlives the window’s content, which is made anew for another language, and holds no texts. UI
/// thread only.
///
/// Its properties outlive every screen: bind to them, which holds on weakly.
public final class RemovalTasks {

    private final BackgroundWork work;
    private final ReadOnlyObjectWrapper<TaskState> state = new ReadOnlyObjectWrapper<>(new Idle());
    private final BooleanExpression running =
            Bindings.createBooleanBinding(() -> state.get() instanceof Running, state);
    private final List<Runnable> afterwards = new ArrayList<>();
    private RunWatch watch = new RunWatch();
    private Optional<RunningWork> current = Optional.empty();

    public RemovalTasks(BackgroundWork work) {
        this.work = work;
    }

    /// What to carry out; runs off the UI thread.
    @FunctionalInterface
    public interface Job {
        RunEnd run(RunWatch watch, Progress progress);
    }

    public ReadOnlyObjectProperty<TaskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public BooleanExpression runningProperty() {
        return running;
    }

    /// How far the one is that runs, or that ran last; empty before it has begun. To be asked by a
    /// ticker: nothing tells of each person.
    public Optional<RunProgress> latest() {
        return watch.latest();
    }

    /// Starts one and returns at once.
    ///
    /// @return false when another one runs; nothing is started then
    public boolean start(Undertaking what, Job job) {
        if (state.get() instanceof Running) {
            return false;
        }
        var seen = new RunWatch();
        watch = seen;
        state.set(new Running(what, false));
        current =
                Optional.of(
                        work.start(
                                progress -> job.run(seen, progress),
                                end -> become(new Ended(what, end)),
                                fault -> become(new Broken(what, fault))));
        return true;
    }

    /// Asks the one that runs to stop after the current person.
    public void stop() {
        if (state.get() instanceof Running(Undertaking what, boolean stopping) && !stopping) {
            current.ifPresent(RunningWork::stop);
            state.set(new Running(what, true));
        }
    }

    /// Calls once nothing runs: at once, or when the one that runs is through.
    public void whenIdle(Runnable then) {
        if (state.get() instanceof Running) {
            afterwards.add(then);
        } else {
            then.run();
        }
    }

    private void become(TaskState through) {
        current = Optional.empty();
        state.set(through);
        List<Runnable> waiting = List.copyOf(afterwards);
        afterwards.clear();
        waiting.forEach(Runnable::run);
    }
}
