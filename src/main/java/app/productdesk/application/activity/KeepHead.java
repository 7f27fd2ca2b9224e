package app.productdesk.application.activity;

import app.productdesk.application.port.HeadKeeper;
import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.domain.activity.chain.ChainHead;
import java.util.Optional;

/// Keeps the newest head of the chain outside the database. Blocks; may throw a
/// [app.productdesk.application.port.store.StorageFault].
public final class KeepHead {

    private final String workspace;
    private final ActivityLog log;
    private final HeadKeeper heads;

    /// @param workspace its id
    public KeepHead(String workspace, ActivityLog log, HeadKeeper heads) {
        this.workspace = workspace;
        this.log = log;
        this.heads = heads;
    }

    /// Keeps the head there is now, unless the chain has lost the one that is kept: that stays, for
    /// it is the only thing that shows the loss.
    public void keep() {
        Optional<ChainHead> before = heads.kept(workspace);
        ChainHead now = log.tip().head();
        boolean isNewer = before.map(ChainHead::number).orElse(0L) < now.number();
        if (isNewer && before.filter(head -> !log.contains(head)).isEmpty()) {
            heads.keep(workspace, now);
        }
    }
}
