package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.Report.Possible;
import java.util.List;

/// Writes the report of a removal, in one language and for one operator.
public final class ReportWriter {

    private final Messages messages;
    private final Operator operator;
    private final boolean byHand;

    public ReportWriter(Messages messages, Operator operator, boolean byHand) {
        this.messages = messages;
        this.operator = operator;
        this.byHand = byHand;
    }

    /// The report of a removal.
    public Report write(ReportFacts facts) {
        RemovalRun run = facts.run();
        var way = new WayWriter(messages);
        var summary = new SummaryWriter(messages);
        return new Report(
                messages.text("licenseRemoval.report.of", run.product()),
                messages.text(
                        "licenseRemoval.report.meta", messages.moment(run.startedAt()), run.by()),
                summary.summary(run),
                summary.groups(run),
                way.count(facts),
                way.way(facts),
                possible(run),
                new RowWriter(messages, !byHand).of(run.steps()));
    }

    private Possible possible(RemovalRun run) {
        if (byHand) {
            return possibleByHand(run, resume(run));
        }
        List<Integer> undoable =
                run.steps().stream()
                        .filter(step -> RowWriter.isUndoable(step.stage()))
                        .map(RemovalStep::number)
                        .toList();
        return new Possible(
                resume(run),
                true,
                undoable,
                false,
                operator.mayRemoveLicenses()
                        ? ""
                        : messages.text("licenseRemoval.report.roleMissing"));
    }

    private Possible possibleByHand(RemovalRun run, String resume) {
        if (!resume.isEmpty()) {
            return new Possible(resume, false, List.of(), false, "");
        }
        boolean awaited = run.tally().handedOver() > 0;
        return new Possible(
                "",
                false,
                List.of(),
                awaited,
                messages.text(
                        awaited
                                ? "licenseRemoval.report.awaited"
                                : "licenseRemoval.report.byHand"));
    }

    private String resume(RemovalRun run) {
        int undoing = run.tally().toUndo();
        int removing = run.tally().toRemove();
        if (undoing > 0) {
            return messages.text("licenseRemoval.report.resume.undoing");
        }
        return removing > 0 && run.intent() != Intent.FINISHED
                ? messages.text("licenseRemoval.report.resume")
                : "";
    }
}
