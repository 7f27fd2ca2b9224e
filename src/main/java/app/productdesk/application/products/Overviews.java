package app.productdesk.application.products;

import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.domain.actions.ActionPolicy;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/// Looks at every subscription of a snapshot with the eyes of one operator, at one instant.
final class Overviews {

    private final Snapshot snapshot;
    private final LicensedUsers users;
    private final CancellationPolicy policy;
    private final Operator operator;
    private final Instant now;

    Overviews(Snapshot snapshot, CancellationPolicy policy, Operator operator, Instant now) {
        this.snapshot = snapshot;
        this.policy = policy;
        this.operator = operator;
        this.now = now;
        this.users =
                LicensedUsers.of(snapshot.assignments(), snapshot.portfolio().subscriptions(), now);
    }

    List<ProductOverview> all() {
        return snapshot.portfolio().subscriptions().stream().map(this::of).toList();
    }

    ProductOverview of(Subscription subscription) {
        CancellationCase asked = asked(subscription);
        return new ProductOverview(
                subscription,
                asked.account(),
                asked.stage(),
                subscription.isTrialAt(now),
                subscription.lifecycle().recurringBillingAt(now),
                asked.count(),
                snapshot.portfolio().chargesOf(subscription).nextAt(now),
                owed(subscription),
                policy.decide(asked),
                ActionPolicy.of(asked));
    }

    CancellationCase asked(Subscription subscription) {
        return new CancellationCase(subscription, snapshot.portfolio(), users, operator, now);
    }

    private List<Money> owed(Subscription subscription) {
        return snapshot.portfolio().chargesOf(subscription).until(now).stream()
                .map(Charge::owed)
                .map(owed -> owed.total())
                .filter(Money::isPositive)
                .toList();
    }
}
