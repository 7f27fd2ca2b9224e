package app.productdesk.domain.removal;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.util.List;

/// One guided removal: its steps in their order, and how far each has come.
///
/// @param product the product’s name, as it was when it began
/// @param by the operator who began it
public record RemovalRun(
        RunId id,
        SubscriptionId subscription,
        String product,
        String by,
        Instant startedAt,
        Intent intent,
        List<RemovalStep> steps) {

    public RemovalRun {
        steps = List.copyOf(steps);
    }

    public Tally tally() {
        return Tally.of(steps);
    }

    /// Whether the program ended in the middle of it, as far as the journal can tell: another
    /// window may be at it right now.
    public boolean isUnderWay() {
        return intent == Intent.REMOVING || intent == Intent.UNDOING;
    }

    public RemovalRun with(Intent changed) {
        return new RemovalRun(id, subscription, product, by, startedAt, changed, steps);
    }

    public RemovalRun with(List<RemovalStep> changed) {
        return new RemovalRun(id, subscription, product, by, startedAt, intent, changed);
    }
}
