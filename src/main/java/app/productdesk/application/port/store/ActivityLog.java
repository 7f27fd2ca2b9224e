package app.productdesk.application.port.store;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where it is read who changed what: a chain of entries, and the checkpoints that seal it. Every
/// call may block and may throw a [StorageFault].
public interface ActivityLog {

    /// What was done to one subscription, newest first.
    List<ActivityEntry> entriesOf(SubscriptionId subscription);

    /// The whole chain by number, as it is kept now: what was altered is handed out as it is.
    List<ChainLink> chain();

    Tip tip();

    /// Whether the chain has an entry of that number with that digest; the empty chain’s head is
    /// part of every chain.
    boolean contains(ChainHead head);

    /// All checkpoints in the order in which they were written, as they are kept now. One that
    /// means nothing any more seals nothing and has no signature.
    List<Checkpoint> checkpoints();

    void append(Checkpoint checkpoint);

    /// The end of the chain.
    ///
    /// @param recordedAt when the newest entry was recorded; absent where there is none
    record Tip(ChainHead head, Optional<Instant> recordedAt) {}
}
