package app.productdesk.application.activity;

import app.productdesk.application.port.ActivityKeys;
import app.productdesk.application.port.ActivityKeys.Present;
import app.productdesk.application.port.ActivityKeys.Sealer;
import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.application.port.store.ActivityLog.Tip;
import app.productdesk.domain.activity.Checkpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Seals the chain as it is at a start. Blocks; may throw a
/// [app.productdesk.application.port.store.StorageFault].
public final class WriteCheckpoint {

    private final String workspace;
    private final ActivityLog log;
    private final ActivityKeys keys;
    private final InstantSource clock;

    /// @param workspace its id
    public WriteCheckpoint(
            String workspace, ActivityLog log, ActivityKeys keys, InstantSource clock) {
        this.workspace = workspace;
        this.log = log;
        this.keys = keys;
        this.clock = clock;
    }

    /// Writes a checkpoint. A key is made only for a chain that was never sealed: with another key,
    /// seals that are genuine would look forged.
    ///
    /// @return absent where the key is missing
    public Optional<Checkpoint> write() {
        ActivityKeys.Key key =
                log.checkpoints().isEmpty() ? keys.findOrMake(workspace) : keys.find(workspace);
        if (!(key instanceof Present(Sealer sealer))) {
            return Optional.empty();
        }
        Tip tip = log.tip();
        Instant now = clock.instant();
        Duration silence =
                tip.recordedAt()
                        .filter(now::isAfter)
                        .map(last -> Duration.between(last, now))
                        .orElse(Duration.ZERO);
        var checkpoint =
                new Checkpoint(
                        now,
                        tip.head(),
                        silence,
                        sealer.sign(Checkpoint.statement(now, tip.head(), silence)));
        log.append(checkpoint);
        return Optional.of(checkpoint);
    }
}
