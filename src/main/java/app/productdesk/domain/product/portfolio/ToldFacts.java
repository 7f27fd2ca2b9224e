package app.productdesk.domain.product.portfolio;

import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.BillingCycle;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// What a person tells of a subscription that the files do not say. It makes the subscription whole
/// but for its holders, whom only files name: the charge and the refund follow from it as they do
/// from what a sample holds.
///
/// @param account the billing account it is charged to
/// @param term the first instant of the term it is in, or of an earlier one, its length and rhythm
/// @param recurringBilling what happens when the term ends
/// @param unitPrice for a unit and a month, without tax
/// @param state whether the charge of the running period was paid
public record ToldFacts(
        BillingAccount account,
        Term term,
        RecurringBilling recurringBilling,
        Money unitPrice,
        Settlement.State state) {

    /// The highest price for a unit and a month that is taken for meant, in units of its currency.
    public static final BigDecimal HIGHEST_PRICE = new BigDecimal("1000000");

    /// The subscription with everything known of it that a person can tell.
    ///
    /// @param now must not lie before the term’s start
    public Subscription tell(Subscription of, Instant now) {
        Purchase before = of.purchase();
        var bought =
                new Purchase(
                        channel(before),
                        account.id(),
                        before.quantity(),
                        Optional.of(unitPrice),
                        before.paidWith());
        var told =
                new Subscription(
                        of.id(),
                        of.sku(),
                        bought,
                        term,
                        Renewal.FOR_EVER,
                        of.trialUntil(),
                        of.traits(),
                        of.kinship(),
                        of.ending(),
                        of.observed().map(Observation::told));
        return told.withRenewal(told.lifecycle().renewalWhenChosen(recurringBilling, now));
    }

    /// A partner’s agreement says how it was bought, whatever the files make of it.
    private PurchaseChannel channel(Purchase before) {
        return account.agreement() == Agreement.PARTNER
                ? PurchaseChannel.PARTNER
                : before.channel();
    }

    /// The charge of the period that the instant falls in; those that follow come by themselves. A
    /// trial is not charged.
    public List<Charge> charges(Subscription of, Instant now) {
        if (of.isTrialAt(now)) {
            return List.of();
        }
        var cycle = new BillingCycle(term.start(), term.monthsPerCharge());
        var price =
                new Price(
                        of.purchase().quantity().units(),
                        unitPrice,
                        cycle.months(),
                        account.taxRate());
        return List.of(
                Charge.ofCycle(
                        new ChargeId(of.id().value(), cycle.cycleAt(now)),
                        of.id(),
                        price,
                        cycle,
                        state));
    }
}
