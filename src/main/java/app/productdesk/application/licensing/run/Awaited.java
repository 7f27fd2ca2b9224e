package app.productdesk.application.licensing.run;

import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was handed over of one subscription, and is to be told. Used by whoever has the right to
/// carry out removals.
///
/// @param journal where it stands
record Awaited(RemovalJournal journal, SubscriptionId subscription) {

    /// The newest removal that awaits all of it; empty when none does.
    Optional<RemovalRun> all(Set<Target> told) {
        return runs().stream()
                .filter(run -> !told.isEmpty() && run.awaited().containsAll(told))
                .findFirst();
    }

    /// Lets nobody await any longer what is gone because of another removal.
    ///
    /// @param through that removal, as far as it has come
    void close(RemovalRun through, Instant now) {
        Set<Target> gone =
                through.steps().stream()
                        .filter(step -> step.stage().meansGone())
                        .map(RemovalStep::target)
                        .collect(Collectors.toUnmodifiableSet());
        for (RemovalRun run : runs()) {
            List<RemovalStep> steps =
                    run.awaited(
                            gone, step -> step.at(Stage.ALREADY_GONE, now, StepReason.NOT_HELD));
            if (!steps.isEmpty()) {
                journal.write(run.id(), steps, List.of());
                journal.intend(run.id(), run.settling(steps).intent(), List.of());
            }
        }
    }

    private List<RemovalRun> runs() {
        return journal.open().stream()
                .filter(run -> run.subscription().equals(subscription))
                .toList();
    }
}
