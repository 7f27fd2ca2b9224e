package app.productdesk.domain;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
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
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/// A product somebody bought, told step by step. Unless told otherwise: bought directly under a
/// MOSA for a year paid monthly, 10 licenses at USD 10.00, twelve days ago (seen from [Given#T]),
/// renewing for ever, nobody licensed, its charges paid.
public final class Bought {

    private final String id;
    private final List<Charge> extraCharges = new ArrayList<>();
    private final List<LicenseAssignment> assignments = new ArrayList<>();
    private String product;
    private Agreement agreement = Agreement.MOSA;
    private PurchaseChannel channel = PurchaseChannel.DIRECT;
    private Quantity quantity = new Quantity.Licenses(10);
    private Optional<Money> price = Optional.of(Money.parse("USD 10.00"));
    private Optional<String> paidWith = Optional.empty();
    private Instant start = Given.T.minus(Duration.ofDays(12));
    private int months = 12;
    private BillingFrequency frequency = BillingFrequency.MONTHLY;
    private Optional<Settlement.State> charged = Optional.of(Settlement.State.PAID);
    private Renewal renewal = Renewal.FOR_EVER;
    private Optional<Instant> trialUntil = Optional.empty();
    private SubscriptionTraits traits = SubscriptionTraits.NONE;
    private Kinship kinship = Kinship.NONE;
    private Ending ending = Ending.NONE;

    private Bought(String id) {
        this.id = id;
        this.product = "Product " + id;
    }

    public static Bought product(String id) {
        return new Bought(id);
    }

    /// Another subscription of the product of that name; one of its own by default.
    public Bought named(String name) {
        product = name;
        return this;
    }

    public Bought under(Agreement changed) {
        agreement = changed;
        return this;
    }

    public Bought through(PurchaseChannel changed) {
        channel = changed;
        return this;
    }

    public Bought seats(int count) {
        quantity = new Quantity.Licenses(count);
        return this;
    }

    public Bought quantity(Quantity changed) {
        quantity = changed;
        return this;
    }

    /// The price per unit and month, such as `USD 14.70`.
    public Bought at(String money) {
        price = Optional.of(Money.parse(money));
        return this;
    }

    public Bought withoutPrice() {
        price = Optional.empty();
        charged = Optional.empty();
        return this;
    }

    public Bought paidWith(String method) {
        paidWith = Optional.of(method);
        return this;
    }

    public Bought from(Instant instant) {
        start = instant;
        return this;
    }

    public Bought from(String instant) {
        return from(Instant.parse(instant));
    }

    public Bought months(int changed) {
        months = changed;
        return this;
    }

    public Bought upFront() {
        frequency = BillingFrequency.UP_FRONT;
        return this;
    }

    public Bought unpaid() {
        charged = Optional.of(Settlement.State.UNPAID);
        return this;
    }

    public Bought uncharged() {
        charged = Optional.empty();
        return this;
    }

    /// Charged besides what the price says.
    public Bought chargedToo(Charge charge) {
        extraCharges.add(charge);
        return this;
    }

    public Bought renewing(Renewal changed) {
        renewal = changed;
        return this;
    }

    public Bought offAt(Instant end) {
        return renewing(Renewal.offAt(end));
    }

    /// A trial; the paid term follows it.
    public Bought trialUntil(Instant end) {
        trialUntil = Optional.of(end);
        start = end;
        return this;
    }

    public Bought customDomain() {
        traits = new SubscriptionTraits(true, traits.scheduledChanges());
        return this;
    }

    public Bought scheduledChanges() {
        traits = new SubscriptionTraits(traits.customDomain(), true);
        return this;
    }

    public Bought addOnOf(String base) {
        kinship = Kinship.addOnOf(new SubscriptionId(base));
        return this;
    }

    public Bought related(Kinship changed) {
        kinship = changed;
        return this;
    }

    public Bought cancelledAt(Instant when) {
        ending = Ending.cancelled(when);
        return this;
    }

    public Bought deletedAt(Instant when) {
        ending = ending.deleted(when);
        return this;
    }

    /// That many people hold a license of it directly; everywhere the same people.
    public Bought licensed(int people) {
        return licensed("person", people);
    }

    /// People of its own.
    public Bought licensed(String who, int people) {
        IntStream.range(0, people)
                .mapToObj(number -> new PersonId("%s %06d".formatted(who, number)))
                .map(person -> Given.license(person).of(key()).in(id).build())
                .forEach(assignments::add);
        return this;
    }

    public SubscriptionId id() {
        return new SubscriptionId(id);
    }

    public String key() {
        return sku().key();
    }

    public Subscription subscription() {
        return new Subscription(
                id(),
                sku(),
                new Purchase(
                        channel, new BillingAccountId(agreement.name()), quantity, price, paidWith),
                new Term(start, months, frequency),
                renewal,
                trialUntil,
                traits,
                kinship,
                ending);
    }

    /// The account it is billed to: one for each agreement, MOSA with 21 % tax.
    public BillingAccount account() {
        return new BillingAccount(
                new BillingAccountId(agreement.name()),
                "Account " + agreement,
                agreement,
                taxRate(),
                agreement == Agreement.PARTNER ? Optional.of("Duinrand Cloud") : Optional.empty());
    }

    public List<Charge> charges() {
        Stream<Charge> own =
                charged.stream()
                        .flatMap(state -> price.stream().map(each -> firstCharge(each, state)));
        return Stream.concat(own, extraCharges.stream()).toList();
    }

    public List<LicenseAssignment> assignments() {
        return List.copyOf(assignments);
    }

    private Charge firstCharge(Money each, Settlement.State state) {
        int covered = subscription().term().monthsPerCharge();
        return Charge.ofCycle(
                new ChargeId(id, 0),
                id(),
                new Price(quantity.units(), each, covered, taxRate()),
                new BillingCycle(start, covered),
                state);
    }

    private BigDecimal taxRate() {
        return agreement == Agreement.MOSA ? BigDecimal.valueOf(21) : BigDecimal.ZERO;
    }

    private Sku sku() {
        return Sku.of(product, Optional.empty(), Optional.empty());
    }
}
