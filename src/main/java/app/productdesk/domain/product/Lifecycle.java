package app.productdesk.domain.product;

import static app.productdesk.domain.product.SubscriptionStatus.ACTIVE;
import static app.productdesk.domain.product.SubscriptionStatus.DELETED;
import static app.productdesk.domain.product.SubscriptionStatus.DISABLED;
import static app.productdesk.domain.product.SubscriptionStatus.EXPIRED;
import static app.productdesk.domain.product.SubscriptionStatus.SCHEDULED;

import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.term.CurrentTerm;
import app.productdesk.domain.product.term.Months;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What time makes of a subscription: its status and its current term at any instant (product-facts
/// 2.5, the direct channel).
public final class Lifecycle {

    /// How long everything still works after the term ran out.
    public static final Duration GRACE = Duration.ofDays(30);

    /// How long a disabled subscription can be reactivated with its data.
    public static final Duration DISABLED_FOR = Duration.ofDays(90);

    private final Subscription subscription;

    Lifecycle(Subscription subscription) {
        this.subscription = subscription;
    }

    /// The status at that instant. A cancellation skips the grace; what ran out goes through it; a
    /// trial that ran out is deleted after the grace; self-service is deleted on the spot. What was
    /// only seen in files stays as it was seen until somebody ends it here.
    public LifecycleStage at(Instant now) {
        Optional<Instant> deleted =
                subscription.ending().deletedAt().filter(at -> !at.isAfter(now));
        if (deleted.isPresent()) {
            return new LifecycleStage(DELETED, deleted, Optional.empty());
        }
        Optional<Instant> cancelled =
                subscription.ending().cancelledAt().filter(at -> !at.isAfter(now));
        if (cancelled.isPresent()) {
            return disabledFrom(cancelled.get(), now);
        }
        if (subscription.observed().isPresent()) {
            Observation seen = subscription.observed().get();
            return new LifecycleStage(seen.status(), Optional.empty(), seen.next());
        }
        if (subscription.trialUntil().isEmpty() && now.isBefore(subscription.term().start())) {
            return new LifecycleStage(
                    SCHEDULED, Optional.empty(), Optional.of(subscription.term().start()));
        }
        return subscription
                .renewal()
                .runsOutAt()
                .filter(end -> !now.isBefore(end))
                .map(end -> afterRunningOut(end, now))
                .orElseGet(() -> active(now));
    }

    /// The paid term that the instant falls in; the first one before it began, the last one after
    /// the subscription ran out.
    public CurrentTerm termAt(Instant now) {
        Term first = subscription.term();
        Instant seen =
                subscription
                        .renewal()
                        .runsOutAt()
                        .filter(end -> !now.isBefore(end))
                        .map(end -> end.minusNanos(1))
                        .orElse(now);
        int renewals = Months.cyclesBegun(first.start(), first.months(), seen);
        Instant start = Months.after(first.start(), renewals * first.months());
        Instant end = Months.after(first.start(), (renewals + 1) * first.months());
        return new CurrentTerm(start, earlier(end), renewals);
    }

    /// The setting as it stands at that instant: what was to renew once and has done so is off.
    public RecurringBilling recurringBillingAt(Instant now) {
        Renewal renewal = subscription.renewal();
        boolean lastTerm =
                !subscription.isTrialAt(now)
                        && renewal.runsOutAt()
                                .filter(end -> !termAt(now).end().isBefore(end))
                                .isPresent();
        return renewal.setting() == RecurringBilling.ON_RENEW_ONCE && lastTerm
                ? RecurringBilling.OFF
                : renewal.setting();
    }

    /// The renewal that a choice made at that instant leads to: off ends the running term or trial,
    /// once ends the one after it.
    public Renewal renewalWhenChosen(RecurringBilling setting, Instant now) {
        boolean trial = subscription.isTrialAt(now);
        Instant offAt = trial ? subscription.trialUntil().orElseThrow() : fullTermEnd(now, 1);
        return switch (setting) {
            case ON -> Renewal.FOR_EVER;
            case OFF -> Renewal.offAt(offAt);
            case ON_RENEW_ONCE ->
                    Renewal.onceUntil(trial ? subscription.term().end() : fullTermEnd(now, 2));
        };
    }

    private Instant fullTermEnd(Instant now, int termsAhead) {
        Term first = subscription.term();
        Optional<Instant> agreedEnd =
                subscription.renewal().runsOutAt().filter(_ -> isLastTermAt(now));
        if (agreedEnd.isPresent() && termsAhead == 1) {
            return agreedEnd.get();
        }
        return Months.after(first.start(), (termAt(now).renewals() + termsAhead) * first.months());
    }

    private boolean isLastTermAt(Instant now) {
        return recurringBillingAt(now) == RecurringBilling.OFF;
    }

    private LifecycleStage active(Instant now) {
        if (subscription.isTrialAt(now)) {
            return new LifecycleStage(ACTIVE, Optional.empty(), subscription.trialUntil());
        }
        CurrentTerm term = termAt(now);
        return new LifecycleStage(ACTIVE, Optional.of(term.start()), Optional.of(term.end()));
    }

    private LifecycleStage afterRunningOut(Instant end, Instant now) {
        Instant graceOver = end.plus(GRACE);
        if (now.isBefore(graceOver)) {
            return new LifecycleStage(EXPIRED, Optional.of(end), Optional.of(graceOver));
        }
        boolean trialRanOut = subscription.trialUntil().filter(end::equals).isPresent();
        return trialRanOut
                ? new LifecycleStage(DELETED, Optional.of(graceOver), Optional.empty())
                : disabledFrom(graceOver, now);
    }

    private LifecycleStage disabledFrom(Instant start, Instant now) {
        boolean deletedAtOnce = subscription.purchase().channel() == PurchaseChannel.SELF_SERVICE;
        Instant deletion = deletedAtOnce ? start : start.plus(DISABLED_FOR);
        return now.isBefore(deletion)
                ? new LifecycleStage(DISABLED, Optional.of(start), Optional.of(deletion))
                : new LifecycleStage(DELETED, Optional.of(deletion), Optional.empty());
    }

    private Instant earlier(Instant end) {
        return subscription.renewal().runsOutAt().filter(end::isAfter).orElse(end);
    }
}
