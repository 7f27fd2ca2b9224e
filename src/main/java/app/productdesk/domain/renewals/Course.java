package app.productdesk.domain.renewals;

import app.productdesk.domain.product.LifecycleStage;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.term.CurrentTerm;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How a subscription goes on from an instant.
///
/// @param lives whose lifecycle it goes through
/// @param from no turn lies at it or before
/// @param stage the one it is in until its first turn
/// @param term the paid term it is in; absent where it is in none
record Course(Subscription lives, Instant from, LifecycleStage stage, Optional<CurrentTerm> term) {

    /// How it goes on, as far as that is known: of what files show, nothing may be known beyond the
    /// day they name. What somebody ended here has ended, also where the clock was put back since.
    static Optional<Course> known(Subscription subscription, Instant now) {
        Optional<Instant> ended =
                Stream.of(subscription.ending().cancelledAt(), subscription.ending().deletedAt())
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
        if (subscription.observed().isPresent() && ended.isEmpty()) {
            return new SeenLife(subscription, subscription.observed().get(), now).course();
        }
        return Optional.of(of(subscription, ended.filter(now::isBefore).orElse(now)));
    }

    /// What its lifecycle alone makes of it.
    static Course of(Subscription lives, Instant from) {
        return new Course(lives, from, lives.lifecycle().at(from), paidTermAt(from, lives));
    }

    /// The paid term of what is active at that instant and no trial any more.
    static Optional<CurrentTerm> paidTermAt(Instant at, Subscription lives) {
        return lives.statusAt(at) == SubscriptionStatus.ACTIVE && !lives.isTrialAt(at)
                ? Optional.of(lives.lifecycle().termAt(at))
                : Optional.empty();
    }
}
