package app.productdesk.application.licensing.run;

import app.productdesk.domain.removal.run.RemovalRun;
import java.time.Instant;
import java.util.Optional;

/// How carrying out a removal ended. What was done stays done and is in the journal.
public sealed interface RunEnd {

    /// Every step is settled.
    record Finished(RemovalRun run) implements RunEnd {}

    /// The person asked to stop; it can be resumed.
    record Stopped(RemovalRun run) implements RunEnd {}

    /// Some steps could not be settled because nobody answered; it can be resumed.
    record NotAnswering(RemovalRun run) implements RunEnd {}

    /// The service asks for more patience than a minute or five; it can be resumed then.
    record AskedToWait(RemovalRun run, Instant until) implements RunEnd {}

    /// Another window is carrying out a removal in this workspace; nothing was begun.
    record HeldElsewhere() implements RunEnd {}

    /// The operator may not remove licenses; nothing was begun.
    record RoleMissing() implements RunEnd {}

    /// The removal as far as it has come; empty when nothing was begun.
    default Optional<RemovalRun> begun() {
        return switch (this) {
            case Finished(RemovalRun run) -> Optional.of(run);
            case Stopped(RemovalRun run) -> Optional.of(run);
            case NotAnswering(RemovalRun run) -> Optional.of(run);
            case AskedToWait(RemovalRun run, _) -> Optional.of(run);
            case HeldElsewhere(), RoleMissing() -> Optional.empty();
        };
    }
}
