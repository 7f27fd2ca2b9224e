package app.productdesk.application.licensing.run;

import app.productdesk.application.port.Patience;
import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Answer;
import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.protocol.Move;
import app.productdesk.domain.removal.protocol.RemovalProtocol;
import app.productdesk.domain.removal.protocol.Silence;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries out the open steps of one removal, one after the other, until all are settled or
/// something ends it. One thread.
final class RunLoop {

    /// A step about which nothing is said so often is left for later.
    private static final int SILENCES = 8;

    /// What was accepted may take its time.
    private static final int LOOKS_AT_ACCEPTED = 30;

    /// So many steps in a row without an answer, and nobody is there.
    private static final int UNANSWERED_STEPS = 3;

    private final Ports ports;
    private final List<RemovalStep> steps;
    private final RunScribe scribe;
    private final Progress progress;
    private final boolean undoing;
    private final RunGauge gauge;

    /// What a removal works with.
    record Ports(
            RemovalJournal journal,
            LicenseChanger changer,
            Patience patience,
            Operator operator,
            InstantSource clock) {}

    /// How the loop ended.
    sealed interface End {
        record AllSettled() implements End {}

        record Stopped() implements End {}

        record NotAnswering() implements End {}

        record AskedToWait(Instant until) implements End {}
    }

    /// How one step ended.
    private enum StepEnd {
        SETTLED,
        STOPPED,
        UNANSWERED
    }

    RunLoop(
            Ports ports,
            RemovalRun run,
            RunScribe scribe,
            boolean undoing,
            RunWatch watch,
            Progress progress) {
        this.ports = ports;
        this.steps = new ArrayList<>(run.steps());
        this.scribe = scribe;
        this.progress = progress;
        this.undoing = undoing;
        int open = (int) run.steps().stream().filter(step -> isOpen(step.stage())).count();
        this.gauge = new RunGauge(open, watch, ports.clock().instant());
    }

    /// The steps as they are now.
    List<RemovalStep> steps() {
        return List.copyOf(steps);
    }

    End run() {
        try {
            int unanswered = 0;
            boolean left = false;
            for (int number = 0; number < steps.size(); number++) {
                int index = undoing ? steps.size() - 1 - number : number;
                if (!isOpen(steps.get(index).stage())) {
                    continue;
                }
                if (progress.stopRequested()) {
                    return new End.Stopped();
                }
                StepEnd end = settle(index);
                if (end == StepEnd.STOPPED) {
                    return new End.Stopped();
                }
                unanswered = end == StepEnd.UNANSWERED ? unanswered + 1 : 0;
                left |= end == StepEnd.UNANSWERED;
                if (unanswered == UNANSWERED_STEPS) {
                    return new End.NotAnswering();
                }
            }
            return left ? new End.NotAnswering() : new End.AllSettled();
        } catch (AskedForTooMuch asked) {
            return new End.AskedToWait(asked.until);
        }
    }

    private boolean isOpen(Stage stage) {
        return undoing ? stage.isOpenForUndo() : stage.isOpenForRemoval();
    }

    private StepEnd settle(int index) {
        gauge.turnsTo(steps.get(index).name());
        for (int silences = 0; ; silences++) {
            Move move = lookAndTry(index);
            if (move instanceof Move.Settle(RemovalStep settled)) {
                write(index, settled);
                gauge.settled();
                progress.report(gauge.done(), gauge.total());
                return StepEnd.SETTLED;
            }
            Silence silence = ((Move.LookAgain) move).silence();
            int most = silence instanceof Silence.Accepted ? LOOKS_AT_ACCEPTED : SILENCES;
            if (silences + 1 >= most) {
                return StepEnd.UNANSWERED;
            }
            waitFor(Backoff.after(silence, silences, ports.clock().instant()));
            if (progress.stopRequested()) {
                return StepEnd.STOPPED;
            }
        }
    }

    /// Looks; where there is something to do, writes that down and does it.
    private Move lookAndTry(int index) {
        RemovalStep step = steps.get(index);
        boolean unsure = step.stage() == Stage.ATTEMPTED;
        Look look = ports.changer().look(step.target(), scribe.subscription());
        Instant now = ports.clock().instant();
        Move move =
                undoing
                        ? RemovalProtocol.toUndo(step, look, now)
                        : RemovalProtocol.toRemove(step, look, now);
        if (!(move instanceof Move.Attempt(RemovalStep attempted))) {
            return move;
        }
        write(index, attempted);
        Answer answer = attempt(attempted);
        Instant then = ports.clock().instant();
        return undoing
                ? RemovalProtocol.undone(attempted, answer, then)
                : RemovalProtocol.removed(attempted, answer, unsure, then);
    }

    private Answer attempt(RemovalStep step) {
        if (step.target() instanceof Target.Membership && !ports.operator().mayChangeGroups()) {
            return new Answer.Refused(StepReason.ROLE_MISSING);
        }
        return undoing
                ? ports.changer().restore(step.target(), scribe.subscription(), step.before())
                : ports.changer().remove(step.target(), scribe.subscription());
    }

    private void write(int index, RemovalStep next) {
        scribe.write(next);
        steps.set(index, next);
    }

    private void waitFor(Duration time) {
        Instant until = ports.clock().instant().plus(time);
        if (time.compareTo(Backoff.LONGEST) > 0) {
            throw new AskedForTooMuch(until);
        }
        gauge.waits(Optional.of(until));
        ports.patience().passes(time, progress::stopRequested);
        gauge.waits(Optional.empty());
    }

    /// Ends the loop from within a step.
    private static final class AskedForTooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Instant until;

        AskedForTooMuch(Instant until) {
            super("asked to wait until " + until, null, false, false);
            this.until = until;
        }
    }
}
