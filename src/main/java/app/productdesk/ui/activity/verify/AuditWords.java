package app.productdesk.ui.activity.verify;

import app.productdesk.application.activity.VerifyActivity.Audit;
import app.productdesk.domain.activity.ChainFinding;
import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.Changed;
import app.productdesk.domain.activity.ChainFinding.CheckpointForged;
import app.productdesk.domain.activity.ChainFinding.ClockSetBack;
import app.productdesk.domain.activity.ChainFinding.CutOff;
import app.productdesk.domain.activity.ChainFinding.Dropped;
import app.productdesk.domain.activity.ChainFinding.Inserted;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.KeyMissing;
import app.productdesk.domain.activity.ChainFinding.Rewritten;
import app.productdesk.domain.activity.ChainFinding.Swapped;
import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.activity.verify.VerifyState.Tone;
import app.productdesk.ui.common.text.Messages;
import java.util.List;

/// Says what a check of the record found, and what to do about it.
final class AuditWords {

    private final Messages messages;
    private final AuditFacts facts;

    AuditWords(Messages messages) {
        this.messages = messages;
        this.facts = new AuditFacts(messages);
    }

    Answered of(Audit audited) {
        String kind = kind(audited.finding());
        return new Answered(
                tone(audited.finding()),
                sentence(audited, kind),
                facts.of(audited),
                explanation(audited, kind),
                steps(audited.finding()));
    }

    private static Tone tone(ChainFinding finding) {
        return switch (finding) {
            case Intact() -> Tone.INTACT;
            case KeyMissing(), ClockSetBack(_) -> Tone.UNPROVEN;
            case AtEntry _, CheckpointForged(_, _) -> Tone.ALTERED;
        };
    }

    private static String kind(ChainFinding finding) {
        return switch (finding) {
            case Intact() -> "activity.verify.intact.";
            case Changed(_) -> "activity.verify.changed.";
            case Dropped(_) -> "activity.verify.dropped.";
            case Inserted(_) -> "activity.verify.inserted.";
            case Swapped(_, _) -> "activity.verify.swapped.";
            case CutOff(_, _, _) -> "activity.verify.cutOff.";
            case Rewritten(_, _) -> "activity.verify.rewritten.";
            case CheckpointForged(_, _) -> "activity.verify.checkpointForged.";
            case KeyMissing() -> "activity.verify.keyMissing.";
            case ClockSetBack(_) -> "activity.verify.clockSetBack.";
        };
    }

    private String sentence(Audit audited, String kind) {
        if (audited.finding() instanceof Intact && audited.entries() == 0) {
            return messages.text("activity.verify.nothingYet");
        }
        return switch (audited.finding()) {
            case Swapped(long number, long with) -> say(kind + "sentence", number, with);
            case Rewritten(long after, long until) -> say(kind + "sentence", after + 1, until);
            case AtEntry found -> say(kind + "sentence", found.number());
            case CheckpointForged forged ->
                    messages.text(kind + "sentence", messages.moment(forged.at()));
            case Intact(), KeyMissing() -> messages.text(kind + "sentence");
        };
    }

    private String explanation(Audit audited, String kind) {
        return switch (audited.finding()) {
            case CutOff(_, long until, long vouched) ->
                    say(kind + "explanation", until) + " " + vouchedFor(vouched);
            case Rewritten(long after, _) ->
                    messages.text(kind + "explanation") + " " + vouchedFor(after);
            case CheckpointForged(long number, _) -> say(kind + "explanation", number);
            case Intact() when audited.entries() == 0 -> "";
            default -> messages.text(kind + "explanation");
        };
    }

    private String vouchedFor(long number) {
        return number == 0
                ? messages.text("activity.verify.vouched.none")
                : say("activity.verify.vouched", number);
    }

    private List<String> steps(ChainFinding finding) {
        return switch (finding) {
            case Intact() -> List.of();
            case KeyMissing() ->
                    List.of(
                            messages.text("activity.verify.keyMissing.copied"),
                            messages.text("activity.verify.keyMissing.receipts"));
            case ClockSetBack(_) -> List.of(messages.text("activity.verify.clockSetBack.step"));
            case AtEntry _, CheckpointForged(_, _) ->
                    List.of(
                            messages.text("activity.verify.step.keep"),
                            messages.text("activity.verify.step.receipts"),
                            messages.text("activity.verify.step.backup"));
        };
    }

    private String say(String key, long... numbers) {
        Object[] written = new Object[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            written[at] = messages.number(numbers[at]);
        }
        return messages.text(key, written);
    }
}
