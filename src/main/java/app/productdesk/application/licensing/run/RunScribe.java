package app.productdesk.application.licensing.run;

import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes a removal into the journal, and into the activity what of it changed anything.
final class RunScribe {

    private final RemovalJournal journal;
    private final RunId run;
    private final SubscriptionId subscription;
    private final String by;

    /// @param by who is at work now, which need not be who began it
    RunScribe(RemovalJournal journal, RemovalRun run, String by) {
        this.journal = journal;
        this.run = run.id();
        this.subscription = run.subscription();
        this.by = by;
    }

    SubscriptionId subscription() {
        return subscription;
    }

    /// @param beginning what the activity calls it
    void begin(RemovalRun begun, Kind beginning) {
        String steps = String.valueOf(begun.steps().size());
        journal.begin(begun, List.of(entry(begun.startedAt(), beginning, "", steps)));
    }

    void write(RemovalStep step) {
        journal.write(run, List.of(step), changedBy(step).stream().toList());
    }

    void write(List<RemovalStep> steps) {
        journal.write(run, steps, List.of());
    }

    void intend(Intent intent) {
        journal.intend(run, intent, List.of());
    }

    /// Goes on with what was handed over.
    ///
    /// @param steps how many somebody told of
    void goOnTold(Instant at, int steps) {
        ActivityEntry told = entry(at, Kind.REMOVAL_REPORTED, "", String.valueOf(steps));
        journal.intend(run, Intent.REMOVING, List.of(told));
    }

    /// Nobody is at it from now on.
    void end(Intent rest, Instant at) {
        journal.intend(run, rest, ending(rest).map(kind -> entry(at, kind, "", "")).toList());
    }

    /// What was handed over and is not all told of has not come to an end.
    private static Stream<Kind> ending(Intent rest) {
        return switch (rest) {
            case FINISHED -> Stream.of(Kind.REMOVAL_FINISHED);
            case STOPPED -> Stream.of(Kind.REMOVAL_STOPPED);
            case HANDED_OVER, REMOVING, UNDOING -> Stream.empty();
        };
    }

    private Optional<ActivityEntry> changedBy(RemovalStep step) {
        boolean ours = step.state().reason().isEmpty();
        if (!ours || (step.stage() != Stage.REMOVED && step.stage() != Stage.UNDONE)) {
            return Optional.empty();
        }
        return Optional.of(
                entry(
                        step.state().at().orElseThrow(),
                        kind(step.target(), step.stage() == Stage.REMOVED),
                        step.userName(),
                        step.group()));
    }

    private static Kind kind(Target target, boolean removed) {
        return switch (target) {
            case Target.Direct _ -> removed ? Kind.LICENSE_REMOVED : Kind.LICENSE_RESTORED;
            case Target.Membership _ -> removed ? Kind.GROUP_LEFT : Kind.GROUP_JOINED;
            case Target.GroupLicense _ ->
                    removed ? Kind.GROUP_LICENSE_REMOVED : Kind.GROUP_LICENSE_RESTORED;
        };
    }

    private ActivityEntry entry(Instant at, Kind kind, String person, String detail) {
        return new ActivityEntry(
                at, by, kind, subscription, Optional.empty(), Optional.of(run), person, detail);
    }
}
