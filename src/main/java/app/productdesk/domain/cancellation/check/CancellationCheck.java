package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import java.util.Optional;

/// One of the ordered questions a cancellation has to pass (decisions 3).
public interface CancellationCheck {

    /// The reason not to cancel; empty when this check has nothing against it.
    Optional<RefusalReason> objectionTo(CancellationCase asked);
}
