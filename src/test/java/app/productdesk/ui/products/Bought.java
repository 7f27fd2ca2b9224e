package app.productdesk.ui.products;

import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.BillingCycle;
import app.productdesk.domain.product.BillingFrequency;
import app.productdesk.domain.product.Charge;
import app.productdesk.domain.product.ChargeId;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.Price;
import app.productdesk.domain.product.Purchase;
import app.productdesk.domain.product.PurchaseChannel;
import app.productdesk.domain.product.Quantity;
import app.productdesk.domain.product.Renewal;
import app.productdesk.domain.product.Settlement;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionTraits;
import app.productdesk.domain.product.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A subscription in the making, for tests: a year paid monthly, active, unless said otherwise.
public final class Bought {

    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    private final String id;
    private final String name;
    private final BillingAccount account;
    private PurchaseChannel channel = PurchaseChannel.DIRECT;
    private Quantity quantity = new Quantity.Licenses(10);
    private Optional<Money> price = Optional.empty();
    private Optional<String> partNumber = Optional.empty();
    private Term term = new Term(T.minus(Duration.ofDays(165)), 12, BillingFrequency.MONTHLY);
    private Renewal renewal = Renewal.FOR_EVER;
    private Optional<Instant> trialUntil = Optional.empty();
    private Kinship kinship = Kinship.NONE;
    private Ending ending = Ending.NONE;
    private Settlement.State paid = Settlement.State.PAID;
    private int holders;

    private Bought(String id, String name, BillingAccount account) {
        this.id = id;
        this.name = name;
        this.account = account;
    }

    static Bought of(String id, String name, BillingAccount account) {
        return new Bought(id, name, account);
    }

    Bought channel(PurchaseChannel changed) {
        channel = changed;
        return this;
    }

    Bought seats(int bought, int licensed) {
        quantity = new Quantity.Licenses(bought);
        holders = licensed;
        return this;
    }

    Bought quantity(Quantity changed) {
        quantity = changed;
        return this;
    }

    Bought price(String unit) {
        price = Optional.of(Money.parse("USD " + unit));
        return this;
    }

    Bought part(String number) {
        partNumber = Optional.of(number);
        return this;
    }

    Bought from(Duration fromT, int months) {
        return from(fromT, months, BillingFrequency.MONTHLY);
    }

    Bought from(Duration fromT, int months, BillingFrequency frequency) {
        term = new Term(T.plus(fromT), months, frequency);
        return this;
    }

    Bought off(Duration fromT) {
        renewal = Renewal.offAt(T.plus(fromT));
        return this;
    }

    Bought trial(Duration fromT) {
        trialUntil = Optional.of(T.plus(fromT));
        return this;
    }

    Bought addOnOf(String base) {
        kinship = Kinship.addOnOf(new SubscriptionId(base));
        return this;
    }

    Bought cancelled(Duration fromT) {
        ending = Ending.cancelled(T.plus(fromT));
        return this;
    }

    Bought deleted(Duration fromT) {
        ending = Ending.cancelled(T.plus(fromT)).deleted(T.plus(fromT));
        return this;
    }

    Bought unpaid() {
        paid = Settlement.State.UNPAID;
        return this;
    }

    int holders() {
        return holders;
    }

    Subscription subscription() {
        var sku = Sku.of(name, partNumber, Optional.empty());
        var card =
                price.isPresent() && channel != PurchaseChannel.FREE
                        ? Optional.of("Visa •••• 4242")
                        : Optional.<String>empty();
        return new Subscription(
                new SubscriptionId(id),
                sku,
                new Purchase(channel, account.id(), quantity, price, card),
                term,
                renewal,
                trialUntil,
                SubscriptionTraits.NONE,
                kinship,
                ending);
    }

    /// The charge of the cycle that is running at `T`; none without a price or by product key.
    List<Charge> charges() {
        boolean charged =
                price.isPresent() && channel == PurchaseChannel.DIRECT && trialUntil.isEmpty();
        if (!charged) {
            return List.of();
        }
        int months = term.monthsPerCharge();
        var cycle = new BillingCycle(term.start(), months);
        var whole = new Price(quantity.units(), price.get(), months, account.taxRate());
        return List.of(
                Charge.ofCycle(
                        new ChargeId(id, cycle.cycleAt(T)),
                        new SubscriptionId(id),
                        whole,
                        cycle,
                        paid));
    }
}
