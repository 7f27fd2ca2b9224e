package app.productdesk.domain.removal.protocol;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/// The order in which one license is removed so that nobody is done twice and nobody is forgotten,
/// whatever gets lost on the way: look, write down, do, write down the answer. Where the answer is
/// missing, look again before anything else (decisions 6, live-tenant facts 1.3).
public final class RemovalProtocol {

    private RemovalProtocol() {}

    /// What follows from looking at a step that is open for removal.
    public static Move toRemove(RemovalStep step, Look look, Instant now) {
        return switch (look) {
            case Look.Unanswered(Silence silence) -> new Move.LookAgain(silence);
            case Look.SubjectGone(StepReason reason) ->
                    new Move.Settle(step.at(Stage.ALREADY_GONE, now, reason));
            case Look.Found(List<LicenseAssignment> ways) -> {
                if (step.stage() == Stage.ATTEMPTED && isGone(step, ways)) {
                    yield new Move.Settle(step.at(Stage.REMOVED, now));
                }
                yield ways.isEmpty()
                        ? new Move.Settle(step.at(Stage.ALREADY_GONE, now, StepReason.NOT_HELD))
                        : new Move.Attempt(step.seeing(ways).at(Stage.ATTEMPTED, now));
            }
        };
    }

    /// What follows from the answer to an attempt to remove.
    ///
    /// @param unsure whether an earlier attempt of the same step was left without an answer: then
    ///   it may be that one which removed what is gone now
    public static Move removed(RemovalStep attempted, Answer answer, boolean unsure, Instant now) {
        return switch (answer) {
            case Answer.Done() -> new Move.Settle(attempted.at(Stage.REMOVED, now));
            case Answer.Unanswered(Silence silence) -> new Move.LookAgain(silence);
            case Answer.Refused(StepReason reason) -> {
                if (reason == StepReason.NOT_HELD && unsure) {
                    yield new Move.Settle(attempted.at(Stage.REMOVED, now));
                }
                Stage stage = reason.meansGone() ? Stage.ALREADY_GONE : Stage.REFUSED;
                yield new Move.Settle(attempted.at(stage, now, reason));
            }
        };
    }

    /// What follows from looking at a step that is open for undoing.
    public static Move toUndo(RemovalStep step, Look look, Instant now) {
        return switch (look) {
            case Look.Unanswered(Silence silence) -> new Move.LookAgain(silence);
            case Look.SubjectGone(StepReason reason) ->
                    new Move.Settle(step.at(Stage.UNDO_REFUSED, now, reason));
            case Look.Found(List<LicenseAssignment> ways) -> {
                if (new HashSet<>(ways).containsAll(step.before())) {
                    yield new Move.Settle(step.at(Stage.UNDONE, now));
                }
                yield isHeldAgain(step, ways)
                        ? new Move.Settle(step.at(Stage.UNDONE, now, StepReason.HELD_AGAIN))
                        : new Move.Attempt(step.at(Stage.UNDO_ATTEMPTED, now));
            }
        };
    }

    /// What follows from the answer to an attempt to put back.
    public static Move undone(RemovalStep attempted, Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Done() -> new Move.Settle(attempted.at(Stage.UNDONE, now));
            case Answer.Unanswered(Silence silence) -> new Move.LookAgain(silence);
            case Answer.Refused(StepReason reason) ->
                    new Move.Settle(attempted.at(Stage.UNDO_REFUSED, now, reason));
        };
    }

    /// Nothing of what was to go is there. What is there instead was given by somebody else since,
    /// and is not ours to take.
    private static boolean isGone(RemovalStep step, List<LicenseAssignment> ways) {
        return Collections.disjoint(ways, step.before());
    }

    /// Everybody of whom something was taken holds it again, though not as it was.
    private static boolean isHeldAgain(RemovalStep step, List<LicenseAssignment> ways) {
        return step.before().stream()
                .allMatch(
                        was ->
                                ways.stream()
                                        .anyMatch(
                                                way ->
                                                        way.holder().equals(was.holder())
                                                                && way.skuKey()
                                                                        .equals(was.skuKey())));
    }
}
