package app.productdesk.ui.activity.verify;

import app.productdesk.application.activity.VerifyActivity;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The door to this folder: checks the record of changes and says what came out.
public final class VerifyDialog {

    private final Work<Answered> audit;
    private final ActivityTools tools;
    private final Dialogs dialogs;

    public VerifyDialog(VerifyActivity verify, ActivityTools tools, Dialogs dialogs) {
        this(_ -> new AuditWords(tools.messages()).of(verify.verify()), tools, dialogs);
    }

    VerifyDialog(Work<Answered> audit, ActivityTools tools, Dialogs dialogs) {
        this.audit = audit;
        this.tools = tools;
        this.dialogs = dialogs;
    }

    /// Opens the dialog, which starts the check, and returns at once. Closing it ends the check.
    public void open() {
        var viewModel = new VerifyViewModel(audit, tools.work(), tools.messages());
        var controller =
                new VerifyController(
                        viewModel, new VerifyController.Hands(this::copy, dialogs::refit));
        dialogs.open(controller, viewModel::stop);
    }

    private void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        tools.announcer().say(tools.messages().text("activity.verify.copied"));
    }
}
