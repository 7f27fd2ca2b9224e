package app.productdesk.application.licensing;

import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.removal.run.RemovalRun;
import java.util.Optional;

/// Reads removals out of the journal, without going on with any. Blocks.
public final class ReadRemovals {

    private final RemovalJournal journal;

    public ReadRemovals(RemovalJournal journal) {
        this.journal = journal;
    }

    /// A removal that the journal has as under way.
    ///
    /// @param elsewhere whether another window is carrying it out right now; where none is, it was
    ///   interrupted
    public record Unfinished(RemovalRun run, boolean elsewhere) {}

    /// The removal as far as it has come; empty when there is none of that id.
    public Optional<RemovalRun> find(RunId id) {
        return journal.find(id);
    }

    /// The newest removal that is under way as far as the journal knows; empty when there is none.
    /// Asked by a window that carries one out itself, it says that another does.
    public Optional<Unfinished> unfinished() {
        return journal.open().stream()
                .filter(RemovalRun::isUnderWay)
                .findFirst()
                .map(run -> new Unfinished(run, isHeld()));
    }

    private boolean isHeld() {
        Optional<RemovalJournal.Claim> claim = journal.claim();
        claim.ifPresent(RemovalJournal.Claim::close);
        return claim.isEmpty();
    }
}
