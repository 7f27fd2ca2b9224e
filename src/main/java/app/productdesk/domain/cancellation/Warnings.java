package app.productdesk.domain.cancellation;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.people.InUse;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// Whether those who hold the product fit into its other subscriptions. This one is in use: it
    /// could not be cancelled otherwise.
    private static Optional<Warning> seatsElsewhere(CancellationCase asked) {
        InUse.Product product = asked.users().inUse().of(asked.subscription().sku());
        int seats = product.seats() - asked.count().purchased();
        boolean elsewhere = product.subscriptions() > 1;
        return elsewhere && product.people() > seats
                ? Optional.of(new Warning.SeatsElsewhereTooFew(product.people(), seats))
                : Optional.empty();
    }

    private static boolean isLast(CancellationCase asked) {
        long ending =
                asked.ending().stream().filter(each -> each.statusAt(asked.now()).inUse()).count();
        return asked.users().inUse().subscriptions() == ending;
    }

    private static Optional<Warning> paymentMethod(Subscription subscription, Instant until) {
        return subscription
                .purchase()
                .paidWith()
                .map(method -> new Warning.PaymentMethodStays(method, until));
    }
}
