package app.productdesk.application.products;

import app.productdesk.domain.actions.Availability;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.product.LifecycleStage;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.term.RecurringBilling;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/// One subscription as a list shows it, at the instant of its [ProductList].
///
/// @param trial whether it is in its trial
/// @param nextCharges what will be charged next; empty when nothing will
/// @param owed charges that were never paid; empty when all were
/// @param decision whether it can be cancelled now
/// @param actions every action of the menu, in its order
public record ProductOverview(
        Subscription subscription,
        BillingAccount account,
        LifecycleStage stage,
        boolean trial,
        RecurringBilling recurringBilling,
        LicenseCount count,
        List<Charge> nextCharges,
        List<Money> owed,
        CancellationDecision decision,
        Map<ProductAction, Availability> actions) {

    public ProductOverview {
        nextCharges = List.copyOf(nextCharges);
        owed = List.copyOf(owed);
    }
}
