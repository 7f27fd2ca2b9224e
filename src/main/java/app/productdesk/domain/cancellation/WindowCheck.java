package app.productdesk.domain.cancellation;

import app.productdesk.domain.product.Agreement;
import app.productdesk.domain.product.CurrentTerm;
import app.productdesk.domain.product.Lifecycle;
import app.productdesk.domain.product.MissingFact;
import java.util.Optional;

/// Row 7: under an MCA a subscription can be cancelled during the first 168 hours of a term;
/// exactly 168 hours is still open.
final class WindowCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        if (asked.account().agreement() != Agreement.MCA
                || !asked.subscription().knows(MissingFact.TERM)) {
            return Optional.empty();
        }
        Lifecycle lifecycle = asked.subscription().lifecycle();
        CurrentTerm term = lifecycle.termAt(asked.now());
        CancellationWindow window = CancellationWindow.of(term);
        return window.isOpenAt(asked.now())
                ? Optional.empty()
                : Optional.of(
                        new RefusalReason.WindowClosed(
                                window.closes(),
                                term.end(),
                                lifecycle.recurringBillingAt(asked.now())));
    }
}
