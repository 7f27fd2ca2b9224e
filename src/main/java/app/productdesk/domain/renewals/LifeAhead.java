package app.productdesk.domain.renewals;

import app.productdesk.domain.cancellation.CancellationWindow;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.product.Agreement;
import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.CurrentTerm;
import app.productdesk.domain.product.LifecycleStage;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.PurchaseChannel;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.renewals.Milestone.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies ahead of one subscription: its lifecycle walked on from stage to stage as far as one
/// looks, with the cancellation windows and the dates of its data. The one place here that reads a
/// term.
final class LifeAhead {

    private static final int MONTHS_IN_A_YEAR = 12;

    private final Subscription subscription;
    private final BillingAccount account;
    private final Instant now;
    private final Instant end;

    /// @param end the last instant that is looked at
    LifeAhead(Subscription subscription, BillingAccount account, Instant now, Instant end) {
        this.subscription = subscription;
        this.account = account;
        this.now = now;
        this.end = end;
    }

    /// Everything after now up to and including the end, earliest first; empty where nothing
    /// happens or nobody knows.
    ///
    /// What took the place of a reactivated subscription has its data; nothing happens to the old
    /// one that anybody would miss (product-facts 2.6).
    List<Event> events() {
        if (subscription.kinship().replacedBy().isPresent()) {
            return List.of();
        }
        if (subscription.observed().isPresent() && !isEndedHere()) {
            return seen(subscription.observed().get());
        }
        var events = new ArrayList<Event>();
        LifecycleStage stage = subscription.lifecycle().at(now);
        closingIn(stage, now).ifPresent(events::add);
        Optional<Instant> turn = turnOf(stage);
        while (turn.isPresent()) {
            Instant at = turn.get();
            LifecycleStage next = subscription.lifecycle().at(at);
            events.add(new Event(kindOf(stage, next, at), at, next.status(), termAt(next, at)));
            closingIn(next, at).ifPresent(events::add);
            stage = next;
            turn = turnOf(stage);
        }
        events.addAll(dataDates());
        return List.copyOf(events);
    }

    private boolean isEndedHere() {
        return subscription.ending().cancelledAt().isPresent()
                || subscription.ending().deletedAt().isPresent();
    }

    /// What was seen in files says one day ahead at most; what a person told of its term says when
    /// that ends, and when its window closes.
    private List<Event> seen(Observation seen) {
        var events = new ArrayList<Event>();
        LifecycleStage stage = subscription.lifecycle().at(now);
        if (subscription.knows(MissingFact.TERM) && seen.status() == SubscriptionStatus.ACTIVE) {
            closingIn(stage, now).ifPresent(events::add);
            CurrentTerm term = subscription.lifecycle().termAt(now);
            if (term.end().isAfter(now) && !term.end().isAfter(end)) {
                events.add(termEnds(term, seen));
            }
            return List.copyOf(events);
        }
        return seen.next()
                .filter(at -> at.isAfter(now) && !at.isAfter(end))
                .map(at -> new Event(afterSeen(seen.status()), at, seen.status(), Optional.empty()))
                .map(List::of)
                .orElseGet(List::of);
    }

    private Event termEnds(CurrentTerm term, Observation seen) {
        boolean runsOut =
                subscription
                        .renewal()
                        .runsOutAt()
                        .filter(end -> !end.isAfter(term.end()))
                        .isPresent();
        return runsOut
                ? new Event(Kind.EXPIRY, term.end(), seen.status(), Optional.empty())
                : new Event(
                        Kind.RENEWAL,
                        term.end(),
                        seen.status(),
                        Optional.of(subscription.lifecycle().termAt(term.end())));
    }

    /// Whether it is in use and nobody knows what happens to it, nor when.
    boolean isUndated() {
        return !isEndedHere()
                && subscription.kinship().replacedBy().isEmpty()
                && subscription
                        .observed()
                        .filter(seen -> seen.status().inUse() && seen.next().isEmpty())
                        .filter(_ -> !subscription.knows(MissingFact.TERM))
                        .isPresent();
    }

    private static Kind afterSeen(SubscriptionStatus status) {
        return switch (status) {
            case SCHEDULED -> Kind.START;
            case ACTIVE -> Kind.CHANGE;
            case EXPIRED -> Kind.DISABLING;
            case DISABLED, DELETED -> Kind.DELETION;
        };
    }

    /// Whether its terms follow each other several times a year.
    boolean isOften() {
        return subscription.term().months() < MONTHS_IN_A_YEAR;
    }

    private Optional<Instant> turnOf(LifecycleStage stage) {
        return stage.until().filter(at -> !at.isAfter(end));
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

    private Optional<CurrentTerm> termAt(LifecycleStage stage, Instant at) {
        return stage.status() == SubscriptionStatus.ACTIVE
                ? Optional.of(subscription.lifecycle().termAt(at))
                : Optional.empty();
    }

    /// The end of the window that the term of a stage opened, unless it lies before that instant or
    /// beyond the end. Whoever cannot cancel for another reason than the window has none: what was
    /// bought through others, add-ons, trials (decisions 3, rows 4 to 7).
    private Optional<Event> closingIn(LifecycleStage stage, Instant from) {
        if (stage.status() != SubscriptionStatus.ACTIVE
                || subscription.isTrialAt(from)
                || !hasWindows()) {
            return Optional.empty();
        }
        CurrentTerm term = subscription.lifecycle().termAt(from);
        return Optional.of(CancellationWindow.of(term).closes())
                .filter(closes -> !closes.isBefore(from) && !closes.isAfter(end))
                .map(at -> new Event(Kind.WINDOW_CLOSES, at, stage.status(), Optional.of(term)));
    }

    private boolean hasWindows() {
        PurchaseChannel channel = subscription.purchase().channel();
        return account.agreement() == Agreement.MCA
                && (channel == PurchaseChannel.DIRECT || channel == PurchaseChannel.PRODUCT_KEY)
                && !subscription.isAddOn();
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
        return new Event(kind, at, subscription.statusAt(at), Optional.empty());
    }

    /// A milestone without its people and money.
    ///
    /// @param becomes the status from then on
    /// @param term the paid term that begins then, or whose window closes; absent for all else
    record Event(Kind kind, Instant at, SubscriptionStatus becomes, Optional<CurrentTerm> term) {}
}
