package app.productdesk.adapter.sample;

import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionTraits;
import app.productdesk.domain.product.charge.BillingCycle;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A subscription in the making, with its usual values until told otherwise.
final class Offer {

    private final SubscriptionId id;
    private final Sku sku;
    private final BillingAccount account;
    private PurchaseChannel channel = PurchaseChannel.DIRECT;
    private Quantity quantity = new Quantity.Licenses(0);
    private Optional<Money> unitPrice = Optional.empty();
    private Optional<String> paidWith = Optional.empty();
    private Term term = new Term(Instant.EPOCH, 12, BillingFrequency.MONTHLY);
    private Renewal renewal = Renewal.FOR_EVER;
    private Optional<Instant> trialUntil = Optional.empty();
    private SubscriptionTraits traits = SubscriptionTraits.NONE;
    private Kinship kinship = Kinship.NONE;
    private Ending ending = Ending.NONE;
    private Optional<BillingCycle> charged = Optional.empty();
    private Settlement.State state = Settlement.State.PAID;

    Offer(String id, Sku sku, BillingAccount account) {
        this.id = new SubscriptionId(id);
        this.sku = sku;
        this.account = account;
    }

    Offer through(PurchaseChannel by) {
        channel = by;
        return this;
    }

    Offer licenses(int count) {
        quantity = new Quantity.Licenses(count);
        return this;
    }

    Offer of(Quantity other) {
        quantity = other;
        return this;
    }

    Offer at(String price) {
        unitPrice = Optional.of(Money.of(CurrencyUnit.USD, new BigDecimal(price)));
        return this;
    }

    Offer paidWith(String method) {
        paidWith = Optional.of(method);
        return this;
    }

    Offer monthlyFrom(Instant start, int months) {
        term = new Term(start, months, BillingFrequency.MONTHLY);
        return this;
    }

    Offer upFrontFrom(Instant start, int months) {
        term = new Term(start, months, BillingFrequency.UP_FRONT);
        return this;
    }

    /// Charged in the rhythm of the term, from its start.
    Offer charged() {
        return chargedFrom(term.start());
    }

    /// Charged in the rhythm of the term, from another instant.
    Offer chargedFrom(Instant anchor) {
        charged = Optional.of(new BillingCycle(anchor, term.monthsPerCharge()));
        return this;
    }

    Offer unpaid() {
        state = Settlement.State.UNPAID;
        return this;
    }

    Offer runsOutAt(Instant end) {
        renewal = Renewal.offAt(end);
        return this;
    }

    Offer trialUntil(Instant end) {
        trialUntil = Optional.of(end);
        return this;
    }

    Offer withCustomDomain() {
        traits = new SubscriptionTraits(true, false);
        return this;
    }

    Offer addOnOf(String base) {
        kinship = Kinship.addOnOf(new SubscriptionId(base));
        return this;
    }

    Offer cancelledAt(Instant when) {
        ending = Ending.cancelled(when);
        return this;
    }

    Subscription subscription() {
        return new Subscription(
                id,
                sku,
                new Purchase(channel, account.id(), quantity, unitPrice, paidWith),
                term,
                renewal,
                trialUntil,
                traits,
                kinship,
                ending);
    }

    /// The charge whose period the instant falls in, or the first one where that lies ahead; those
    /// that follow come by themselves.
    List<Charge> charges(Instant made) {
        return charged.stream().map(cycle -> charge(cycle, made)).toList();
    }

    private Charge charge(BillingCycle cycle, Instant made) {
        Price price =
                new Price(
                        quantity.units(),
                        unitPrice.orElseThrow(),
                        cycle.months(),
                        account.taxRate());
        return Charge.ofCycle(
                new ChargeId(id.value(), cycle.cycleAt(made)), id, price, cycle, state);
    }
}
