package app.productdesk.application.handover;

import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The removals that somebody carries out at Microsoft by hand, for as long as it has not been told
/// what came of them. Blocks.
public final class HandedOver {

    private final RemovalJournal journal;
    private final Operator operator;
    private final InstantSource clock;

    public HandedOver(RemovalJournal journal, Operator operator, InstantSource clock) {
        this.journal = journal;
        this.operator = operator;
        this.clock = clock;
    }

    /// Those of which anything is awaited, newest first.
    public List<RemovalRun> all() {
        return journal.open().stream().filter(run -> !run.awaited().isEmpty()).toList();
    }

    /// Awaits every step of the plan, and lets older hand-overs no longer await the same; those are
    /// left as they are while another window carries out a removal.
    public void begin(RemovalPlan plan, Instant at) {
        RemovalRun run = RemovalRun.handedOver(plan, operator.name(), at);
        String purpose = Purpose.REMOVE_LICENSES.name();
        journal.begin(run, List.of(entry(run, at, Kind.HANDED_OVER, purpose)));
        Optional<Claim> right = journal.claim();
        if (right.isPresent()) {
            try (Claim _ = right.get()) {
                overtake(run, at);
            }
        }
    }

    private void overtake(RemovalRun newer, Instant at) {
        Set<Target> again = newer.awaited();
        for (RemovalRun run : journal.open()) {
            if (run.subscription().equals(newer.subscription()) && !run.id().equals(newer.id())) {
                settle(run, dropped(run, again, at, StepReason.HANDED_OVER_AGAIN), List.of());
            }
        }
    }

    /// Awaits nothing of it any more, because nobody carries it out.
    ///
    /// @return whether that could be written down; it can’t while another window carries out a
    ///   removal
    public boolean withdraw(RunId id) {
        Optional<Claim> right = journal.claim();
        if (right.isEmpty()) {
            return false;
        }
        try (Claim _ = right.get()) {
            RemovalRun run = journal.find(id).orElseThrow();
            Instant at = clock.instant();
            List<RemovalStep> steps = dropped(run, run.awaited(), at, StepReason.WITHDRAWN);
            String count = String.valueOf(steps.size());
            settle(run, steps, List.of(entry(run, at, Kind.HAND_OVER_WITHDRAWN, count)));
            return true;
        }
    }

    private static List<RemovalStep> dropped(
            RemovalRun run, Set<Target> targets, Instant at, StepReason reason) {
        return run.awaited(targets, step -> step.at(Stage.DROPPED, at, reason));
    }

    private void settle(RemovalRun run, List<RemovalStep> steps, List<ActivityEntry> entries) {
        if (!steps.isEmpty()) {
            journal.write(run.id(), steps, entries);
            journal.intend(run.id(), run.settling(steps).intent(), List.of());
        }
    }

    private ActivityEntry entry(RemovalRun run, Instant at, Kind kind, String detail) {
        return new ActivityEntry(
                at,
                operator.name(),
                kind,
                run.subscription(),
                Optional.empty(),
                Optional.of(run.id()),
                "",
                detail);
    }
}
