package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.SubscriptionId;
import java.util.Optional;

/// Row 5: an add-on goes with its base, never alone.
final class AddOnCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        return asked.subscription().kinship().base().map(base -> cancel(base, asked));
    }

    private static RefusalReason cancel(SubscriptionId base, CancellationCase asked) {
        return new RefusalReason.CancelTheBase(
                base, asked.portfolio().find(base).map(found -> found.sku().name()));
    }
}
