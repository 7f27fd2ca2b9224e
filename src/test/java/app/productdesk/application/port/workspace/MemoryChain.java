package app.productdesk.application.port.workspace;

import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.product.SubscriptionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A chain of entries and its checkpoints that are nowhere but in memory.
public record MemoryChain(List<ChainedEntry> entries, List<Checkpoint> checkpoints)
        implements ActivityLog {

    public MemoryChain() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    MemoryChain copy() {
        return new MemoryChain(new ArrayList<>(entries), new ArrayList<>(checkpoints));
    }

    /// Adds an entry to the end.
    public ChainHead append(ActivityEntry entry) {
        entries.add(ChainedEntry.after(tip().head(), entry));
        return tip().head();
    }

    @Override
    public List<ActivityEntry> entriesOf(SubscriptionId subscription) {
        return entries.reversed().stream()
                .map(ChainedEntry::entry)
                .filter(entry -> entry.subscription().equals(subscription))
                .toList();
    }

    @Override
    public List<ChainLink> chain() {
        return List.copyOf(entries);
    }

    @Override
    public Tip tip() {
        return entries.isEmpty()
                ? new Tip(ChainHead.EMPTY, Optional.empty())
                : new Tip(entries.getLast().asHead(), Optional.of(entries.getLast().entry().at()));
    }

    @Override
    public boolean contains(ChainHead head) {
        return head.equals(ChainHead.EMPTY)
                || entries.stream().map(ChainedEntry::asHead).anyMatch(head::equals);
    }

    @Override
    public void append(Checkpoint checkpoint) {
        checkpoints.add(checkpoint);
    }
}
