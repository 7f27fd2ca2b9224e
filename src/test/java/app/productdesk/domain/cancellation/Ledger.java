package app.productdesk.domain.cancellation;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.comeback.Reactivation;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeBook;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.refund.RefundPolicy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/// A portfolio that its first product is cancelled in and comes back in, with what was given back.
public final class Ledger {

    private final SubscriptionId id;
    private final Given given;
    private final Map<SubscriptionId, Subscription> subscriptions = new LinkedHashMap<>();
    private final Map<ChargeId, Charge> recorded = new LinkedHashMap<>();
    private TaxedAmount back = TaxedAmount.zero(CurrencyUnit.USD);

    private Ledger(Given given) {
        this.id = given.products().getFirst().id();
        this.given = given;
        given.portfolio().subscriptions().forEach(each -> subscriptions.put(each.id(), each));
        given.products().stream()
                .flatMap(bought -> bought.charges().stream())
                .forEach(charge -> recorded.put(charge.id(), charge));
    }

    public static Ledger of(Bought... products) {
        return new Ledger(Given.that(products));
    }

    /// Cancels, and tells what was paid out.
    public TaxedAmount cancel(Instant now) {
        Portfolio portfolio = portfolio();
        LicensedUsers nobody = LicensedUsers.of(List.of(), portfolio.subscriptions(), now);
        var asked = new CancellationCase(now(id), portfolio, nobody, Given.GLOBAL, now);
        LicensedUserRule rule = LicensedUserRule.LICENSED_USERS_BELOW_25;
        var policy = new CancellationPolicy(rule, RefundPolicy.STARTED_DAYS_HALF_UP);
        var confirmation = new Confirmation(Given.GLOBAL, now, CancellationReason.OTHER, "");
        Allowed allowed = (Allowed) policy.decide(asked);
        var cancellation = new Cancellation(asked, rule, allowed, confirmation);
        apply(cancellation.ended(), cancellation.credited());
        TaxedAmount credit = allowed.refund().paidOut();
        back = back.plus(credit);
        return credit;
    }

    public Reactivation reactivation(Instant now) {
        return Reactivation.of(now(id), portfolio(), now);
    }

    /// Reactivates, and tells what was charged for it.
    public TaxedAmount reactivate(Instant now) {
        Reactivation again = reactivation(now);
        apply(again.subscriptions(), again.charges());
        return again.charged(now).orElse(TaxedAmount.zero(back.currency()));
    }

    public Subscription now(SubscriptionId asked) {
        return subscriptions.get(asked);
    }

    /// Everything that was charged, less everything that was given back.
    public TaxedAmount kept(Instant now) {
        return book().until(now).stream()
                .map(Charge::amount)
                .reduce(TaxedAmount.zero(back.currency()), TaxedAmount::plus)
                .minus(back);
    }

    public List<String> next(Instant now) {
        return told(book().nextAt(now));
    }

    public List<String> charges(Instant now) {
        return told(book().until(now));
    }

    public List<String> current(Instant now) {
        return told(book().currentAt(now));
    }

    private ChargeBook book() {
        return portfolio().chargesOf(now(id));
    }

    private Portfolio portfolio() {
        Portfolio before = given.portfolio();
        return new Portfolio(
                before.organization(),
                before.accounts(),
                List.copyOf(subscriptions.values()),
                List.copyOf(recorded.values()));
    }

    private void apply(List<Subscription> changed, List<Charge> charges) {
        changed.forEach(each -> subscriptions.put(each.id(), each));
        charges.forEach(charge -> recorded.put(charge.id(), charge));
    }

    private static List<String> told(List<Charge> charges) {
        return charges.stream()
                .map(charge -> charge.period().start() + " " + charge.amount().net())
                .toList();
    }
}
