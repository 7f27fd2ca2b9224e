package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.ui.common.text.Messages;

/// Says in one sentence how a removal ended.
final class EndWords {

    private final Messages messages;

    EndWords(Messages messages) {
        this.messages = messages;
    }

    String of(Undertaking what, RunEnd end) {
        return switch (end) {
            case RunEnd.Finished(RemovalRun run) -> finished(what, run);
            case RunEnd.Stopped _ ->
                    messages.text("licenseRemoval.task.ended.stopped", what.product());
            case RunEnd.NotAnswering _ ->
                    messages.text("licenseRemoval.task.ended.notAnswering", what.product());
            case RunEnd.AskedToWait(_, var until) ->
                    messages.text(
                            "licenseRemoval.task.ended.askedToWait",
                            what.product(),
                            messages.moment(until));
            case RunEnd.HeldElsewhere() -> messages.text("licenseRemoval.removing.heldElsewhere");
            case RunEnd.RoleMissing() -> messages.text("licenseRemoval.removing.roleMissing");
        };
    }

    private String finished(Undertaking what, RemovalRun run) {
        return what.undoing()
                ? messages.counted(
                        "licenseRemoval.task.ended.undone",
                        run.tally().at(Stage.UNDONE),
                        what.product())
                : messages.counted(
                        "licenseRemoval.task.ended.removed", run.tally().removed(), what.product());
    }
}
