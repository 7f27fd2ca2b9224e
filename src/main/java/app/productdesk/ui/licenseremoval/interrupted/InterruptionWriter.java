package app.productdesk.ui.licenseremoval.interrupted;

import app.productdesk.application.licensing.ReadRemovals.Unfinished;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.Tally;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.interrupted.Interruption.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what was done and what not, and says what this operator can do about it.
final class InterruptionWriter {

    private final Messages messages;
    private final Operator operator;

    InterruptionWriter(Messages messages, Operator operator) {
        this.messages = messages;
        this.operator = operator;
    }

    Interruption write(Unfinished unfinished) {
        RemovalRun run = unfinished.run();
        boolean undoing = run.tally().toUndo() > 0;
        boolean may = operator.mayRemoveLicenses() && !unfinished.elsewhere();
        boolean anythingToUndo = run.tally().removed() + run.tally().at(Stage.ATTEMPTED) > 0;
        return new Interruption(
                messages.text(
                        unfinished.elsewhere()
                                ? "licenseRemoval.interrupted.title.elsewhere"
                                : "licenseRemoval.interrupted.title"),
                sentence(unfinished.elsewhere(), undoing),
                facts(run),
                note(may, unfinished.elsewhere()),
                Optional.of(run).filter(_ -> may),
                Optional.of(run).filter(_ -> may && !undoing && anythingToUndo));
    }

    private String sentence(boolean elsewhere, boolean undoing) {
        if (elsewhere) {
            return messages.text("licenseRemoval.interrupted.sentence.elsewhere");
        }
        return messages.text(
                undoing
                        ? "licenseRemoval.interrupted.sentence.undoing"
                        : "licenseRemoval.interrupted.sentence");
    }

    private String note(boolean may, boolean elsewhere) {
        if (may) {
            return messages.text("licenseRemoval.interrupted.nothingLost");
        }
        return elsewhere ? "" : messages.text("licenseRemoval.interrupted.roleMissing");
    }

    private List<Fact> facts(RemovalRun run) {
        Tally tally = run.tally();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("licenseRemoval.interrupted.fact.product", run.product()));
        facts.add(
                fact("licenseRemoval.interrupted.fact.started", messages.moment(run.startedAt())));
        facts.add(fact("licenseRemoval.interrupted.fact.by", run.by()));
        int settled = tally.total() - tally.toRemove() - tally.toUndo();
        facts.add(
                fact(
                        "licenseRemoval.interrupted.fact.done",
                        messages.text(
                                "licenseRemoval.removing.count",
                                messages.number(settled),
                                messages.number(tally.total()))));
        count(facts, "licenseRemoval.interrupted.fact.open", tally.at(Stage.PLANNED));
        count(facts, "licenseRemoval.interrupted.fact.unknown", tally.at(Stage.ATTEMPTED));
        count(facts, "licenseRemoval.interrupted.fact.toGiveBack", tally.toUndo());
        return facts;
    }

    private void count(List<Fact> facts, String key, int steps) {
        if (steps > 0) {
            facts.add(fact(key, messages.number(steps)));
        }
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }
}
