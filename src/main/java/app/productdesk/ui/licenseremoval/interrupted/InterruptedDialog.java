package app.productdesk.ui.licenseremoval.interrupted;

import app.productdesk.application.licensing.ReadRemovals.Unfinished;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tasks.TaskActions;
import app.productdesk.ui.licenseremoval.tasks.Undertaking;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The door to this folder: asks what is to become of a removal that nobody finished. UI thread
/// only.
public final class InterruptedDialog {

    private final InterruptedUseCases useCases;
    private final RemovalTasks tasks;
    private final BackgroundWork work;
    private final Messages messages;
    private final Dialogs dialogs;
    private final TaskActions actions;

    public InterruptedDialog(
            InterruptedUseCases useCases,
            RemovalTasks tasks,
            BackgroundWork work,
            Messages messages,
            Dialogs dialogs,
            TaskActions actions) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.work = work;
        this.messages = messages;
        this.dialogs = dialogs;
        this.actions = actions;
    }

    /// Looks for one and asks about it; nothing is to be seen where there is none, or where this
    /// window itself is carrying one out. Returns at once. To be called when a workspace was
    /// opened.
    public void offer() {
        if (!tasks.runningProperty().get()) {
            work.start(
                    _ -> useCases.removals().unfinished(),
                    this::ask,
                    fault -> dialogs.tell(new FaultTexts(messages).explain(fault)));
        }
    }

    private void ask(Optional<Unfinished> found) {
        found.filter(_ -> !tasks.runningProperty().get())
                .ifPresent(unfinished -> dialogs.open(pane(unfinished), () -> {}));
    }

    InterruptedPane pane(Unfinished unfinished) {
        var told = new InterruptionWriter(messages, useCases.operator()).write(unfinished);
        return new InterruptedPane(told, messages, this::resume, this::undo);
    }

    private void resume(RemovalRun run) {
        boolean undoing = run.tally().toUndo() > 0;
        begin(
                run,
                undoing,
                (watch, progress) -> useCases.remove().resume(run.id(), watch, progress));
    }

    private void undo(RemovalRun run) {
        Set<Integer> all =
                run.steps().stream().map(RemovalStep::number).collect(Collectors.toSet());
        begin(
                run,
                true,
                (watch, progress) -> useCases.remove().undo(run.id(), all, watch, progress));
    }

    private void begin(RemovalRun run, boolean undoing, RemovalTasks.Job job) {
        if (tasks.start(new Undertaking(run.subscription(), run.product(), undoing), job)) {
            actions.showRemoval(run.subscription());
        }
    }
}
