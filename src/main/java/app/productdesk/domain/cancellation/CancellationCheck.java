package app.productdesk.domain.cancellation;

import java.util.Optional;

/// One of the ordered questions a cancellation has to pass (decisions 3).
interface CancellationCheck {

    /// The reason not to cancel; empty when this check has nothing against it.
    Optional<RefusalReason> objectionTo(CancellationCase asked);
}
