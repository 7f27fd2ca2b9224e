package app.productdesk.application.port;

import app.productdesk.domain.activity.chain.ChainHead;
import java.util.Optional;

/// Keeps the newest head of each workspace’s activity chain outside its database. Every call may
/// block; none throws.
public interface HeadKeeper {

    /// What was kept last; absent where nothing was, or where it cannot be understood.
    Optional<ChainHead> kept(String workspace);

    /// Keeps this one instead. Where it cannot be, the one before stays: that is behind the chain’s
    /// own head, which is no harm.
    void keep(String workspace, ChainHead head);

    /// Takes away what was kept of that workspace, where anything was.
    void forget(String workspace);
}
