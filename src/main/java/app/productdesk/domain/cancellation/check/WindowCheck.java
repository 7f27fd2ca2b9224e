package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.Lifecycle;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.CurrentTerm;
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
