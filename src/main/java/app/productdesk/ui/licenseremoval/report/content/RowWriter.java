package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Locale;

/// Writes the steps of a removal as rows, in one language.
final class RowWriter {

    private final Messages messages;
    private final boolean undoHere;

    /// @param undoHere whether undoing is done here at all
    RowWriter(Messages messages, boolean undoHere) {
        this.messages = messages;
        this.undoHere = undoHere;
    }

    List<ReportRow> of(List<RemovalStep> steps) {
        return steps.stream().map(this::row).toList();
    }

    /// Whether undoing can do something about a step in that stage.
    static boolean isUndoable(Stage stage) {
        return stage == Stage.REMOVED || stage == Stage.UNDO_REFUSED || stage == Stage.ATTEMPTED;
    }

    private ReportRow row(RemovalStep step) {
        Outcome outcome = Outcome.of(step.stage());
        String what = what(step);
        String reason = reason(step);
        return new ReportRow(
                step.number(),
                step.name(),
                step.userName(),
                what,
                step.group(),
                outcome,
                outcome.words(messages),
                reason,
                nextStep(step, outcome),
                step.state().at().map(messages::day).orElse(""),
                step.state().at().map(messages::timeOfDay).orElse(""),
                undoHere && isUndoable(step.stage()),
                String.join("\n", step.name(), step.userName(), what, step.group(), reason)
                        .toLowerCase(Locale.ROOT));
    }

    private String what(RemovalStep step) {
        return switch (step.target()) {
            case Target.Direct _ -> messages.text("licenseRemoval.report.what.direct");
            case Target.Membership _ -> messages.text("licenseRemoval.report.what.membership");
            case Target.GroupLicense _ -> messages.text("licenseRemoval.report.what.groupLicense");
        };
    }

    private String reason(RemovalStep step) {
        if (step.stage() == Stage.ATTEMPTED) {
            return messages.text("licenseRemoval.report.unknown");
        }
        return step.state()
                .reason()
                .map(reason -> messages.text("licenseRemoval.report.reason." + Keys.of(reason)))
                .orElse("");
    }

    private String nextStep(RemovalStep step, Outcome outcome) {
        if (step.stage() == Stage.ATTEMPTED) {
            return messages.text("licenseRemoval.report.unknown.next");
        }
        return switch (outcome) {
            case REFUSED, DROPPED, NOT_PUT_BACK ->
                    step.state()
                            .reason()
                            .map(why -> messages.text("licenseRemoval.report.next." + Keys.of(why)))
                            .orElse("");
            case DONE, ALREADY_GONE, HANDED_OVER, NOT_REACHED, PUT_BACK, TO_PUT_BACK -> "";
        };
    }
}
