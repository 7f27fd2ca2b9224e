package app.productdesk.domain.renewals;

import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.term.CurrentTerm;
import app.productdesk.domain.renewals.LifeAhead.Event;
import app.productdesk.domain.renewals.Milestone.Kind;
import java.util.Optional;

/// When the cancellation windows of one subscription close.
record Windows(Subscription subscription, BillingAccount account) {

    /// The end of the window that a term opened. Whoever cannot cancel for another reason than the
    /// window has none: what was bought through others, add-ons, trials (decisions 3, rows 4 to 7).
    Optional<Event> closing(CurrentTerm term) {
        return Optional.of(CancellationWindow.of(term).closes())
                .filter(_ -> areThere())
                .map(
                        at ->
                                new Event(
                                        Kind.WINDOW_CLOSES,
                                        at,
                                        Optional.of(SubscriptionStatus.ACTIVE),
                                        Optional.of(term).filter(this::isCharged)));
    }

    private boolean areThere() {
        PurchaseChannel channel = subscription.purchase().channel();
        return account.agreement() == Agreement.MCA
                && (channel == PurchaseChannel.DIRECT || channel == PurchaseChannel.PRODUCT_KEY)
                && !subscription.isAddOn();
    }

    /// Whether its charges are known by their periods: those of a term that is counted from the day
    /// in the files are not, nor what is left of them when its window closes.
    private boolean isCharged(CurrentTerm term) {
        return subscription.lifecycle().termAt(term.start()).start().equals(term.start());
    }
}
