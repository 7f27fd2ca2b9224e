package app.productdesk.domain.renewals;

import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.product.Lifecycle;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.term.CurrentTerm;
import app.productdesk.domain.product.term.Months;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// How what files show goes on, where a person told its term: that says how long terms last and
/// what happens at their end, the files say on which day that is.
///
/// Where both say the same day (in UTC, in which terms are told), it goes on as told. Where they
/// differ, the day in the files is what Microsoft says: nothing happens before it, and the terms
/// that follow are counted from it. Off ends it on that day. An end that lies further off stays as
/// many terms off as it was told; of the days counted so, it is the nearest to the one told. A
/// trial always ends on the day in the files.
///
/// Files that show it active after its told end prove that end wrong: then only their day is known.
final class SeenLife {

    private static final int DAYS_IN_HALF_A_MONTH = 15;

    private final Subscription subscription;
    private final Observation seen;
    private final Instant now;

    SeenLife(Subscription subscription, Observation seen, Instant now) {
        this.subscription = subscription;
        this.seen = seen;
        this.now = now;
    }

    /// Empty where the files name a day at most.
    Optional<Course> course() {
        boolean told =
                seen.status() == SubscriptionStatus.ACTIVE
                        && subscription.knows(MissingFact.TERM)
                        && !isProvedWrong();
        return told
                ? Optional.of(otherDay().map(this::turningOn).orElseGet(this::asTold))
                : Optional.empty();
    }

    private boolean isProvedWrong() {
        boolean older = seen.next().filter(day -> !day.isAfter(seen.at())).isPresent();
        return !older
                && subscription
                        .renewal()
                        .runsOutAt()
                        .filter(end -> !end.isAfter(seen.at()))
                        .isPresent();
    }

    private Course asTold() {
        return Course.of(lives(subscription.term(), subscription.renewal()), now);
    }

    /// The day in the files where it is another than what was told makes of it. What was told of a
    /// later term is newer than the files.
    private Optional<Instant> otherDay() {
        boolean trial = subscription.trialUntil().equals(seen.next());
        LocalDate told = date(subscription.lifecycle().termAt(seen.at()).end());
        return seen.next()
                .filter(day -> date(day).isAfter(date(subscription.term().start())))
                .filter(day -> trial || !told.equals(date(day)));
    }

    private Course turningOn(Instant day) {
        var term = new Term(day, subscription.term().months(), subscription.term().frequency());
        Subscription then = lives(term, renewalFrom(day));
        if (!day.isAfter(now)) {
            return Course.of(then, now);
        }
        Lifecycle told = subscription.lifecycle();
        // a term that was told to begin since then does not: the files say that nothing changed
        Optional<CurrentTerm> running =
                Course.paidTermAt(now, subscription)
                        .map(_ -> told.termAt(seen.at()))
                        .filter(one -> !CancellationWindow.of(one).closes().isAfter(day));
        return new Course(then, now, told.at(now), running);
    }

    private Renewal renewalFrom(Instant day) {
        Renewal told = subscription.renewal();
        return told.runsOutAt()
                .map(end -> Months.after(day, termsFrom(day, end) * subscription.term().months()))
                .map(end -> new Renewal(told.setting(), Optional.of(end)))
                .orElse(told);
    }

    private int termsFrom(Instant day, Instant end) {
        int months = subscription.term().months();
        int nearest =
                Months.cyclesBegun(
                        day,
                        months,
                        end.plus(Duration.ofDays((long) DAYS_IN_HALF_A_MONTH * months)));
        if (!day.isAfter(now)) {
            return nearest;
        }
        if (subscription.renewal().setting() == RecurringBilling.OFF) {
            return 0;
        }
        return subscription.isTrialAt(now) ? 1 : Math.min(nearest, 1);
    }

    private Subscription lives(Term term, Renewal renewal) {
        return new Subscription(
                subscription.id(),
                subscription.sku(),
                subscription.purchase(),
                term,
                renewal,
                subscription.trialUntil(),
                subscription.traits(),
                subscription.kinship(),
                subscription.ending());
    }

    private static LocalDate date(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
