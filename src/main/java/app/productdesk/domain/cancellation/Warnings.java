package app.productdesk.domain.cancellation;

import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Charge;
import app.productdesk.domain.product.Subscription;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/// Collects what a person should know before confirming, in a fixed order.
final class Warnings {

    private Warnings() {}

    static List<Warning> of(CancellationCase asked) {
        Subscription subscription = asked.subscription();
        DataDates dates = DataDates.after(asked.now());
        var warnings = new ArrayList<Warning>();
        if (!asked.addOns().isEmpty()) {
            warnings.add(
                    new Warning.AddOnsGoToo(
                            asked.addOns().stream().map(addOn -> addOn.sku().name()).toList()));
        }
        if (subscription.traits().customDomain()) {
            warnings.add(new Warning.CustomDomainInUse());
        }
        pastDue(asked).ifPresent(warnings::add);
        if (subscription.traits().scheduledChanges()) {
            warnings.add(new Warning.ScheduledChangesLost());
        }
        seatsElsewhere(asked).ifPresent(warnings::add);
        if (isLast(asked)) {
            warnings.add(new Warning.LastSubscription());
        }
        paymentMethod(subscription, dates.deleted()).ifPresent(warnings::add);
        warnings.add(new Warning.DataGoes(dates));
        return warnings;
    }

    private static Optional<Warning> pastDue(CancellationCase asked) {
        return asked.ending().stream()
                .flatMap(each -> asked.portfolio().chargesOf(each).until(asked.now()).stream())
                .map(Charge::owed)
                .map(owed -> owed.total())
                .filter(Money::isPositive)
                .reduce(Money::plus)
                .map(Warning.PastDue::new);
    }

    private static Optional<Warning> seatsElsewhere(CancellationCase asked) {
        List<Subscription> others =
                asked.portfolio().othersOfProduct(asked.subscription()).stream()
                        .filter(other -> other.statusAt(asked.now()).inUse())
                        .toList();
        int seats = others.stream().mapToInt(o -> o.purchase().quantity().licenses()).sum();
        if (others.isEmpty() || holdersAtMost(asked, others) <= seats) {
            return Optional.empty();
        }
        int people = distinctPeople(asked, others);
        return people <= seats
                ? Optional.empty()
                : Optional.of(new Warning.SeatsElsewhereTooFew(people, seats));
    }

    /// Counts people once for each subscription they hold a license of: never fewer than there are,
    /// and much faster than telling them apart.
    private static int holdersAtMost(CancellationCase asked, List<Subscription> others) {
        return asked.users().count(asked.subscription().id())
                + others.stream().mapToInt(other -> asked.users().count(other.id())).sum();
    }

    private static int distinctPeople(CancellationCase asked, List<Subscription> others) {
        LicensedUsers users = asked.users();
        var people = new HashSet<>(users.of(asked.subscription().id()));
        others.forEach(other -> people.addAll(users.of(other.id())));
        return people.size();
    }

    private static boolean isLast(CancellationCase asked) {
        Set<Subscription> ending = new HashSet<>(asked.ending());
        return asked.portfolio().subscriptions().stream()
                .filter(other -> !ending.contains(other))
                .noneMatch(other -> other.statusAt(asked.now()).inUse());
    }

    private static Optional<Warning> paymentMethod(Subscription subscription, Instant until) {
        return subscription
                .purchase()
                .paidWith()
                .map(method -> new Warning.PaymentMethodStays(method, until));
    }
}
