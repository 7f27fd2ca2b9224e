package app.productdesk.ui.licenseremoval.report;

import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tasks.Undertaking;
import java.util.Set;

/// Goes on with a removal, or undoes it, in the background; asks first where licenses are given
/// back.
final class ReportWork {

    private final RemoveLicenses remove;
    private final RemovalTasks tasks;
    private final ReportTools tools;

    ReportWork(RemoveLicenses remove, RemovalTasks tasks, ReportTools tools) {
        this.remove = remove;
        this.tasks = tasks;
        this.tools = tools;
    }

    void resume(RemovalRun run) {
        boolean undoing = run.tally().toUndo() > 0;
        begin(run, undoing, (watch, progress) -> remove.resume(run.id(), watch, progress));
    }

    void undo(RemovalRun run, Set<Integer> numbers) {
        tools.asker()
                .ask(
                        question(run, numbers.size()),
                        () ->
                                begin(
                                        run,
                                        true,
                                        (watch, progress) ->
                                                remove.undo(run.id(), numbers, watch, progress)));
    }

    private void begin(RemovalRun run, boolean undoing, RemovalTasks.Job job) {
        boolean begun =
                tasks.start(new Undertaking(run.subscription(), run.product(), undoing), job);
        if (!begun) {
            tools.announcer().say(tools.messages().text("licenseRemoval.report.busy"));
        }
    }

    private Question question(RemovalRun run, int count) {
        Messages messages = tools.messages();
        return new Question(
                messages.counted("licenseRemoval.report.undo.title", count),
                messages.text("licenseRemoval.report.undo.sentence", run.product()),
                messages.text("licenseRemoval.report.undo.confirm"),
                messages.text("licenseRemoval.report.undo.leave"));
    }
}
