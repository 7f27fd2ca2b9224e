package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.Tally;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.Report.Group;
import app.productdesk.ui.licenseremoval.report.content.Report.Summary;
import app.productdesk.ui.licenseremoval.report.content.Report.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Writes how a removal went, all in all.
final class SummaryWriter {

    private final Messages messages;

    SummaryWriter(Messages messages) {
        this.messages = messages;
    }

    /// The groups that have steps, and where nothing was handed over or undone, those of every
    /// removal even where they have none.
    List<Group> groups(RemovalRun run) {
        Map<Outcome, Integer> counted = new EnumMap<>(Outcome.class);
        run.steps().forEach(step -> counted.merge(Outcome.of(step.stage()), 1, Integer::sum));
        boolean others = counted.keySet().stream().anyMatch(outcome -> !outcome.isAlwaysTold());
        List<Group> groups = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int steps = counted.getOrDefault(outcome, 0);
            if (steps > 0 || (!others && outcome.isAlwaysTold())) {
                groups.add(
                        new Group(outcome, outcome.words(messages), steps, messages.number(steps)));
            }
        }
        return groups;
    }

    Summary summary(RemovalRun run) {
        Tally tally = run.tally();
        if (tally.toUndo() > 0) {
            return new Summary(
                    Tone.CAUTION,
                    messages.counted("licenseRemoval.report.summary.undoOpen", tally.toUndo()));
        }
        if (tally.at(Stage.UNDONE) + tally.at(Stage.UNDO_REFUSED) > 0) {
            return undone(tally);
        }
        if (tally.toRemove() > 0) {
            return new Summary(
                    Tone.CAUTION,
                    messages.text(
                            "licenseRemoval.report.summary.stopped",
                            messages.number(tally.total() - tally.toRemove()),
                            messages.number(tally.total()),
                            messages.number(tally.toRemove())));
        }
        if (tally.handedOver() > 0) {
            return new Summary(
                    Tone.CAUTION,
                    messages.counted(
                            "licenseRemoval.report.summary.awaited",
                            tally.total(),
                            messages.number(tally.handedOver())));
        }
        return tally.at(Stage.DROPPED) > 0 ? dropped(tally) : finished(tally);
    }

    private Summary dropped(Tally tally) {
        return new Summary(
                Tone.PLAIN,
                messages.counted(
                        "licenseRemoval.report.summary.dropped",
                        tally.total(),
                        messages.number(tally.at(Stage.DROPPED)),
                        messages.number(tally.removed())));
    }

    private Summary finished(Tally tally) {
        int refused = tally.at(Stage.REFUSED);
        if (refused > 0) {
            return new Summary(
                    Tone.CAUTION,
                    messages.text(
                            "licenseRemoval.report.summary.some",
                            messages.number(tally.removed()),
                            messages.number(tally.total()),
                            messages.number(refused)));
        }
        return tally.removed() == 0
                ? new Summary(Tone.PLAIN, messages.text("licenseRemoval.report.summary.nothing"))
                : new Summary(
                        Tone.GOOD,
                        messages.counted("licenseRemoval.report.summary.all", tally.removed()));
    }

    private Summary undone(Tally tally) {
        int refused = tally.at(Stage.UNDO_REFUSED);
        String back =
                messages.counted("licenseRemoval.report.summary.undone", tally.at(Stage.UNDONE));
        return refused == 0
                ? new Summary(Tone.GOOD, back)
                : new Summary(
                        Tone.CAUTION,
                        back
                                + " "
                                + messages.counted(
                                        "licenseRemoval.report.summary.undoRefused", refused));
    }
}
