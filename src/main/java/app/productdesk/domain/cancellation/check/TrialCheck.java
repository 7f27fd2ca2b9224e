package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.Subscription;
import java.util.Optional;

/// Row 6: a trial is left to run out, once its recurring billing is off.
final class TrialCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        Subscription subscription = asked.subscription();
        return subscription
                .trialUntil()
                .filter(asked.now()::isBefore)
                .map(
                        ends ->
                                new RefusalReason.LetTrialLapse(
                                        ends,
                                        subscription.lifecycle().recurringBillingAt(asked.now())));
    }
}
