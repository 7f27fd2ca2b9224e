package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.RunProgress;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.tasks.ChipState.Hidden;
import app.productdesk.ui.licenseremoval.tasks.ChipState.Shown;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Broken;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Ended;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Running;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the header shows of the removal under way, and who tells of its end. UI thread only.
final class ChipViewModel {

    private final RemovalTasks tasks;
    private final Messages messages;
    private final Announcer announcer;
    private final TaskActions actions;
    private final BooleanSupplier inWindow;
    private final ObjectProperty<TaskState> task = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ChipState> state =
            new ReadOnlyObjectWrapper<>(new Hidden());

    /// @param inWindow whether the header is in the window still: one that was replaced keeps
    ///   silent
    ChipViewModel(
            RemovalTasks tasks,
            Messages messages,
            Announcer announcer,
            TaskActions actions,
            BooleanSupplier inWindow) {
        this.tasks = tasks;
        this.messages = messages;
        this.announcer = announcer;
        this.actions = actions;
        this.inWindow = inWindow;
        task.bind(tasks.stateProperty());
        look();
        task.addListener((_, _, now) -> turnTo(now));
    }

    ReadOnlyObjectProperty<ChipState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Shows how far it is now.
    void look() {
        state.set(
                task.get() instanceof Running running
                        ? new Shown(words(running), fraction())
                        : new Hidden());
    }

    /// Goes to what is being done.
    void open() {
        if (task.get() instanceof Running(Undertaking what, _)) {
            actions.showRemoval(what.subscription());
        }
    }

    private void turnTo(TaskState now) {
        look();
        if (!inWindow.getAsBoolean()) {
            return;
        }
        switch (now) {
            case Ended(Undertaking what, RunEnd end) -> tell(what, end);
            case Broken(_, var fault) -> announcer.tell(new FaultTexts(messages).explain(fault));
            case TaskState.Idle(), Running _ -> {}
        }
    }

    private void tell(Undertaking what, RunEnd end) {
        if (actions.showsRemoval(what.subscription())) {
            return;
        }
        String sentence = new EndWords(messages).of(what, end);
        end.begun()
                .map(RemovalRun::id)
                .ifPresentOrElse(
                        run ->
                                announcer.say(
                                        sentence,
                                        messages.text("licenseRemoval.task.report"),
                                        () -> actions.showReport(run)),
                        () -> announcer.say(sentence));
    }

    private double fraction() {
        return tasks.latest()
                .filter(progress -> progress.total() > 0)
                .map(progress -> progress.done() / (double) progress.total())
                .orElse(-1.0);
    }

    private String words(Running running) {
        if (running.stopping()) {
            return messages.text("licenseRemoval.task.stopping");
        }
        boolean undoing = running.what().undoing();
        return tasks.latest()
                .map(
                        progress ->
                                messages.text(
                                        undoing
                                                ? "licenseRemoval.task.undoing.count"
                                                : "licenseRemoval.task.removing.count",
                                        done(progress),
                                        total(progress)))
                .orElseGet(
                        () ->
                                messages.text(
                                        undoing
                                                ? "licenseRemoval.task.undoing"
                                                : "licenseRemoval.task.removing"));
    }

    private String done(RunProgress progress) {
        return messages.number(progress.done());
    }

    private String total(RunProgress progress) {
        return messages.number(progress.total());
    }
}
