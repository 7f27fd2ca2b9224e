package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.LifecycleStage;
import java.util.Optional;

/// Row 2: what is Expired, Disabled or Deleted has nothing left to cancel.
final class EndedCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        LifecycleStage stage = asked.stage();
        return switch (stage.status()) {
            case EXPIRED, DISABLED, DELETED ->
                    Optional.of(
                            new RefusalReason.AlreadyEnded(
                                    stage.status(), stage.since(), stage.until()));
            case SCHEDULED, ACTIVE -> Optional.empty();
        };
    }
}
