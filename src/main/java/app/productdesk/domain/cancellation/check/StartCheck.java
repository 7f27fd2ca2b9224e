package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.SubscriptionStatus;
import java.util.Optional;

/// Row 3: nothing can be done to a subscription before it starts.
final class StartCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        return asked.stage().status() == SubscriptionStatus.SCHEDULED
                ? asked.stage().until().map(RefusalReason.NotStarted::new)
                : Optional.empty();
    }
}
