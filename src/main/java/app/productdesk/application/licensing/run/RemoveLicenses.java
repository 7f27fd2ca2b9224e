package app.productdesk.application.licensing.run;

import app.productdesk.application.port.Patience;
import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Removes licenses as planned, goes on with what was interrupted, and undoes what was removed.
/// Each blocks until it is through, and stops between two steps when asked to. One window in all is
/// at it at a time.
public final class RemoveLicenses {

    private final RunLoop.Ports ports;
    private final Operator operator;

    public RemoveLicenses(
            RemovalJournal journal,
            LicenseChanger changer,
            Patience patience,
            Operator operator,
            InstantSource clock) {
        this.ports = new RunLoop.Ports(journal, changer, patience, operator, clock);
        this.operator = operator;
    }

    /// Begins a new removal and carries it out.
    ///
    /// @param plan what the person saw and agreed to
    public RunEnd remove(RemovalPlan plan, RunWatch watch, Progress progress) {
        return alone(() -> begin(plan, Kind.REMOVAL_STARTED, watch, progress));
    }

    /// Lets the workspace follow what a person says was carried out at Microsoft by hand: as part
    /// of the removal that was handed over, where one awaits all of it.
    ///
    /// @param plan what was carried out
    public RunEnd follow(RemovalPlan plan, RunWatch watch, Progress progress) {
        return alone(
                () -> {
                    var awaited = new Awaited(ports.journal(), plan.holders().subscription().id());
                    Set<Target> told = plan.targets();
                    Optional<RemovalRun> handedOver = awaited.all(told);
                    RunEnd end =
                            handedOver.isPresent()
                                    ? goOnTold(handedOver.get(), told, watch, progress)
                                    : begin(plan, Kind.REMOVAL_REPORTED, watch, progress);
                    end.begun().ifPresent(run -> awaited.close(run, ports.clock().instant()));
                    return end;
                });
    }

    /// Lets the workspace follow everything that is awaited of a removal that was handed over.
    public RunEnd followAll(RunId handedOver, RunWatch watch, Progress progress) {
        return alone(
                () -> {
                    RemovalRun run = find(handedOver);
                    RunEnd end = goOnTold(run, run.awaited(), watch, progress);
                    var awaited = new Awaited(ports.journal(), run.subscription());
                    end.begun().ifPresent(now -> awaited.close(now, ports.clock().instant()));
                    return end;
                });
    }

    private RunEnd goOnTold(
            RemovalRun handedOver, Set<Target> targets, RunWatch watch, Progress progress) {
        RunScribe scribe = scribe(handedOver);
        Instant now = ports.clock().instant();
        List<RemovalStep> told = handedOver.awaited(targets, step -> step.at(Stage.PLANNED, now));
        scribe.goOnTold(now, told.size());
        scribe.write(told);
        return goOn(handedOver.replacing(told), false, watch, progress);
    }

    private RunEnd begin(RemovalPlan plan, Kind beginning, RunWatch watch, Progress progress) {
        RemovalRun run = RemovalRun.of(plan, operator.name(), ports.clock().instant());
        scribe(run).begin(run, beginning);
        return goOn(run, false, watch, progress);
    }

    /// Goes on with a removal, or with its undoing, where it was left. Does nothing where nothing
    /// is left to do.
    public RunEnd resume(RunId id, RunWatch watch, Progress progress) {
        return alone(
                () -> {
                    RemovalRun run = find(id);
                    boolean undoing = run.tally().toUndo() > 0;
                    scribe(run).intend(undoing ? Intent.UNDOING : Intent.REMOVING);
                    return goOn(run, undoing, watch, progress);
                });
    }

    /// Puts back what these steps removed; those that removed nothing are left as they are. What
    /// was attempted without an answer is looked up first.
    ///
    /// @param numbers of the steps
    public RunEnd undo(RunId id, Set<Integer> numbers, RunWatch watch, Progress progress) {
        return alone(
                () -> {
                    RemovalRun run = find(id);
                    RemovalRun known = new Inquiry(ports, run, scribe(run)).settled(numbers);
                    Instant now = ports.clock().instant();
                    List<RemovalStep> wanted =
                            known.steps().stream()
                                    .filter(step -> numbers.contains(step.number()))
                                    .filter(step -> Stage.UNDO_PLANNED.mayFollow(step.stage()))
                                    .map(step -> step.at(Stage.UNDO_PLANNED, now))
                                    .toList();
                    scribe(run).write(wanted);
                    scribe(run).intend(Intent.UNDOING);
                    return goOn(known.replacing(wanted), true, watch, progress);
                });
    }

    private RunEnd alone(Supplier<RunEnd> work) {
        if (!operator.mayRemoveLicenses()) {
            return new RunEnd.RoleMissing();
        }
        Optional<Claim> claim = ports.journal().claim();
        if (claim.isEmpty()) {
            return new RunEnd.HeldElsewhere();
        }
        try (Claim _ = claim.get()) {
            return work.get();
        }
    }

    private RunEnd goOn(RemovalRun run, boolean undoing, RunWatch watch, Progress progress) {
        RunScribe scribe = scribe(run);
        var loop = new RunLoop(ports, run, scribe, undoing, watch, progress);
        RunLoop.End end = loop.run();
        Instant now = ports.clock().instant();
        boolean settled = end instanceof RunLoop.End.AllSettled;
        RemovalRun left = run.with(loop.steps());
        RemovalRun after = left.with(settled ? left.rest() : Intent.STOPPED);
        scribe.end(after.intent(), now);
        return switch (end) {
            case RunLoop.End.AllSettled() -> new RunEnd.Finished(after);
            case RunLoop.End.Stopped() -> new RunEnd.Stopped(after);
            case RunLoop.End.NotAnswering() -> new RunEnd.NotAnswering(after);
            case RunLoop.End.AskedToWait(Instant until) -> new RunEnd.AskedToWait(after, until);
        };
    }

    private RemovalRun find(RunId id) {
        return ports.journal().find(id).orElseThrow();
    }

    private RunScribe scribe(RemovalRun run) {
        return new RunScribe(ports.journal(), run, operator.name());
    }
}
