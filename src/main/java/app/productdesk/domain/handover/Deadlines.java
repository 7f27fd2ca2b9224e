package app.productdesk.domain.handover;

import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.handover.Checklist.Deadline;
import app.productdesk.domain.product.LifecycleStage;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.CurrentTerm;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The dates on a checklist. What nobody knows of a subscription is left out.
public final class Deadlines {

    private Deadlines() {}

    /// Soonest first, none of them past.
    public static List<Deadline> of(Subscription subscription, Agreement agreement, Instant now) {
        LifecycleStage stage = subscription.lifecycle().at(now);
        Optional<CurrentTerm> term =
                Optional.of(stage.status())
                        .filter(status -> status == SubscriptionStatus.ACTIVE)
                        .filter(_ -> subscription.knows(MissingFact.TERM))
                        .map(_ -> subscription.lifecycle().termAt(now));
        Optional<Instant> window =
                term.filter(_ -> agreement == Agreement.MCA)
                        .filter(_ -> !subscription.isTrialAt(now) && !subscription.isAddOn())
                        .map(one -> CancellationWindow.of(one).closes());
        Optional<Instant> ends = term.map(CurrentTerm::end).or(stage::until);
        return Stream.of(
                        window.map(at -> new Deadline(Deadline.Kind.CANCELLATION_WINDOW, at)),
                        ends.map(at -> new Deadline(Deadline.Kind.CURRENT_TERM, at)),
                        Optional.of(
                                new Deadline(
                                        Deadline.Kind.MAILBOX, now.plus(Checklist.MAILBOX_KEPT))))
                .flatMap(Optional::stream)
                .filter(deadline -> deadline.at().isAfter(now))
                .sorted(Comparator.comparing(Deadline::at))
                .toList();
    }
}
