package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;

/// Stands between the person and leaving a workspace in which licenses are being removed. UI thread
/// only.
public final class RunningGuard {

    private final RemovalTasks tasks;
    private final Dialogs dialogs;
    private final Messages messages;

    public RunningGuard(RemovalTasks tasks, Dialogs dialogs, Messages messages) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// Why the workspace would be left.
    public enum Leaving {
        QUIT,
        SWITCH
    }

    /// Calls at once where nothing runs. Else asks first, then lets the current person be finished
    /// with, and calls after that; never where the person decides to stay.
    public void leave(Leaving why, Runnable then) {
        if (!tasks.runningProperty().get()) {
            then.run();
            return;
        }
        dialogs.confirm(
                question(why),
                () -> {
                    tasks.stop();
                    tasks.whenIdle(then);
                });
    }

    private Question question(Leaving why) {
        return new Question(
                messages.text("licenseRemoval.leaving.title"),
                tasks.latest()
                        .map(
                                progress ->
                                        messages.text(
                                                "licenseRemoval.leaving.sentence.count",
                                                messages.number(progress.done()),
                                                messages.number(progress.total())))
                        .orElseGet(() -> messages.text("licenseRemoval.leaving.sentence")),
                messages.text("licenseRemoval.leaving.stopAnd." + Keys.of(why)),
                messages.text("licenseRemoval.leaving.keep"));
    }
}
