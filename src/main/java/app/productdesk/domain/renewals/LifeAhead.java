package app.productdesk.domain.renewals;

import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.LifecycleStage;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.term.CurrentTerm;
import app.productdesk.domain.renewals.Milestone.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies ahead of one subscription: its lifecycle walked on from stage to stage as far as one
/// looks, with the cancellation windows and the dates of its data.
final class LifeAhead {

    private static final int MONTHS_IN_A_YEAR = 12;

    private final Subscription subscription;
    private final Windows windows;
    private final Instant now;
    private final Instant end;
    private final Optional<Course> course;

    /// @param end the last instant that is looked at
    LifeAhead(Subscription subscription, BillingAccount account, Instant now, Instant end) {
        this.subscription = subscription;
        this.windows = new Windows(subscription, account);
        this.now = now;
        this.end = end;
        this.course = Course.known(subscription, now);
    }

    Subscription subscription() {
        return subscription;
    }

    /// Everything after now up to and including the end, earliest first but for the dates of the
    /// data; empty where nothing happens or nobody knows.
    ///
    /// What took the place of a reactivated subscription has its data; nothing happens to the old
    /// one that anybody would miss (product-facts 2.6).
    List<Event> events() {
        if (isReplaced()) {
            return List.of();
        }
        var events = new ArrayList<Event>();
        course.ifPresentOrElse(
                known -> walk(known, events),
                () ->
                        nextSeen()
                                .filter(day -> day.isAfter(now) && !day.isAfter(end))
                                .ifPresent(day -> events.add(onTheDaySeen(day))));
        events.addAll(dataDates());
        return List.copyOf(events);
    }

    /// Whether it was in use when it was last seen, and nobody knows what happens to it, nor when.
    boolean isUndated() {
        return isSeenInUse() && course.isEmpty() && nextSeen().isEmpty();
    }

    /// Whether it was in use when it was last seen, and the day has passed since on which that was
    /// to change: what became of it only newer files can tell.
    boolean isOutdated() {
        return isSeenInUse()
                && course.map(known -> known.stage().status() == SubscriptionStatus.DELETED)
                        .orElseGet(() -> nextSeen().filter(day -> !day.isAfter(now)).isPresent());
    }

    private boolean isReplaced() {
        return subscription.kinship().replacedBy().isPresent();
    }

    private boolean isSeenInUse() {
        return !isReplaced()
                && subscription.ending().equals(Ending.NONE)
                && subscription.observed().filter(seen -> seen.status().inUse()).isPresent();
    }

    private Optional<Instant> nextSeen() {
        return subscription.observed().flatMap(Observation::next);
    }

    private Event onTheDaySeen(Instant day) {
        return switch (subscription.observed().orElseThrow().status()) {
            case SCHEDULED -> seen(Kind.START, day, SubscriptionStatus.ACTIVE);
            case ACTIVE ->
                    new Event(
                            isTrialEnd(day) ? Kind.TRIAL_END : Kind.CHANGE,
                            day,
                            Optional.empty(),
                            Optional.empty());
            case EXPIRED -> seen(Kind.DISABLING, day, SubscriptionStatus.DISABLED);
            case DISABLED, DELETED -> seen(Kind.DELETION, day, SubscriptionStatus.DELETED);
        };
    }

    private static Event seen(Kind kind, Instant day, SubscriptionStatus becomes) {
        return new Event(kind, day, Optional.of(becomes), Optional.empty());
    }

    /// Each turn lies after the one before it, whatever stages say: the walk comes to an end.
    private void walk(Course course, List<Event> events) {
        course.term().flatMap(term -> closing(term, course.from())).ifPresent(events::add);
        LifecycleStage stage = course.stage();
        Optional<Instant> turn = turnOf(stage, course.from());
        while (turn.isPresent()) {
            Instant at = turn.get();
            LifecycleStage next = course.lives().lifecycle().at(at);
            Optional<CurrentTerm> term = Course.paidTermAt(at, course.lives());
            events.add(new Event(kindOf(stage, next, at), at, Optional.of(next.status()), term));
            term.flatMap(begun -> closing(begun, at)).ifPresent(events::add);
            stage = next;
            turn = turnOf(stage, at);
        }
    }

    /// Whether its terms follow each other several times a year.
    boolean isOften() {
        return subscription.term().months() < MONTHS_IN_A_YEAR;
    }

    private Optional<Instant> turnOf(LifecycleStage stage, Instant last) {
        return stage.until().filter(at -> at.isAfter(last) && !at.isAfter(end));
    }

    private Kind kindOf(LifecycleStage before, LifecycleStage after, Instant at) {
        return switch (after.status()) {
            case SCHEDULED -> throw new IllegalStateException("nothing turns scheduled: " + at);
            case ACTIVE -> begins(before, at);
            case EXPIRED -> isTrialEnd(at) ? Kind.TRIAL_END : Kind.EXPIRY;
            case DISABLED -> Kind.DISABLING;
            case DELETED -> Kind.DELETION;
        };
    }

    private Kind begins(LifecycleStage before, Instant at) {
        if (before.status() == SubscriptionStatus.SCHEDULED) {
            return Kind.START;
        }
        return isTrialEnd(at) ? Kind.TRIAL_END : Kind.RENEWAL;
    }

    private boolean isTrialEnd(Instant at) {
        return subscription.trialUntil().filter(at::equals).isPresent();
    }

    private Optional<Event> closing(CurrentTerm term, Instant from) {
        return windows.closing(term)
                .filter(event -> !event.at().isBefore(from) && !event.at().isAfter(end));
    }

    /// Microsoft’s texts date the data from the cancellation, not from a term that ran out;
    /// deleting by hand and self-service leave no data to wait for (product-facts 2.5).
    private List<Event> dataDates() {
        if (subscription.ending().deletedAt().isPresent()
                || subscription.purchase().channel() == PurchaseChannel.SELF_SERVICE) {
            return List.of();
        }
        return subscription.ending().cancelledAt().map(DataDates::after).stream()
                .flatMap(
                        dates ->
                                Stream.of(
                                        data(Kind.DATA_SAFE_UNTIL, dates.dataSafeUntil()),
                                        data(Kind.DATA_GONE, dates.dataGoneBy())))
                .filter(event -> event.at().isAfter(now) && !event.at().isAfter(end))
                .toList();
    }

    private Event data(Kind kind, Instant at) {
        return new Event(kind, at, Optional.of(subscription.statusAt(at)), Optional.empty());
    }

    /// A milestone without its people and money.
    ///
    /// @param becomes the status from then on; absent where nobody knows
    /// @param term the paid term that begins then, or whose window closes and whose charges are
    ///   known; absent for all else
    record Event(
            Kind kind,
            Instant at,
            Optional<SubscriptionStatus> becomes,
            Optional<CurrentTerm> term) {}
}
