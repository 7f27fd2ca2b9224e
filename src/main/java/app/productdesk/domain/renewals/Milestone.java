package app.productdesk.domain.renewals;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import java.time.Instant;
import java.util.Optional;

/// One thing that happens to a subscription on a day ahead if nobody does anything.
///
/// @param at when it happens; for a window the last instant at which it is open
/// @param becomes the status from then on; absent where nobody knows
/// @param count the people who hold a license now, and the licenses bought
/// @param recurrence whether it comes often
/// @param stake the money that hangs on it; absent where nothing does or no charge is known
public record Milestone(
        Kind kind,
        Subscription subscription,
        Instant at,
        Optional<SubscriptionStatus> becomes,
        LicenseCount count,
        Recurrence recurrence,
        Optional<Stake> stake) {

    /// Names it for good, in its workspace: the same thing on another day has another name.
    public String id() {
        return subscription.id() + " " + kind + " " + at;
    }

    /// Whether money of that meaning hangs on it, or may, and nobody knows how much. Nothing is
    /// charged for what is free, and nothing comes back of what was prepaid (product-facts 2.2).
    public boolean isUnknown(Stake.Meaning meaning) {
        PurchaseChannel channel = subscription.purchase().channel();
        boolean hangsOnIt =
                switch (kind) {
                    case START, RENEWAL, CHANGE, TRIAL_END ->
                            meaning == Stake.Meaning.CHARGED
                                    && channel != PurchaseChannel.FREE
                                    && becomes.orElse(SubscriptionStatus.ACTIVE)
                                            == SubscriptionStatus.ACTIVE;
                    case WINDOW_CLOSES ->
                            meaning == Stake.Meaning.STILL_RETURNED
                                    && channel != PurchaseChannel.PRODUCT_KEY;
                    case EXPIRY, DISABLING, DELETION, DATA_SAFE_UNTIL, DATA_GONE -> false;
                };
        return hangsOnIt && stake.isEmpty();
    }

    /// What happens, in the order in which it is told where two things happen at once.
    public enum Kind {
        /// A subscription bought ahead begins.
        START,
        /// A term is followed by another.
        RENEWAL,
        /// Something changes, and no file says what: it renews or it expires (live-tenant-facts
        /// 1.1).
        CHANGE,
        /// The trial is over; what is paid for begins, or it expires, or no file says which.
        TRIAL_END,
        /// The last moment at which an MCA subscription can be cancelled (product-facts 2.2).
        WINDOW_CLOSES,
        /// The last term is over; everything still works (product-facts 2.5).
        EXPIRY,
        /// The grace is over, people lose access (product-facts 2.5).
        DISABLING,
        /// Nobody can bring it back any more, the data may be gone (product-facts 2.5).
        DELETION,
        /// The data of what was cancelled is safe until then (decisions 5).
        DATA_SAFE_UNTIL,
        /// The data of what was cancelled is gone by then (decisions 5).
        DATA_GONE
    }

    /// Whether the same comes again and again in a short time.
    public enum Recurrence {
        /// Once, or once a year or less.
        SELDOM,
        /// The nearest of several in a year.
        NEXT_OF_MANY,
        /// One of several in a year that comes after the nearest.
        LATER_OF_MANY
    }
}
