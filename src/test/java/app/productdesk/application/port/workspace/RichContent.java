package app.productdesk.application.port.workspace;

import app.productdesk.domain.Billed;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.SubscriptionTraits;
import app.productdesk.domain.product.charge.BillingCycle;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Content with every kind of value: present and absent, all constants, hostile text, odd
/// currencies, instants with fractions and long ago.
final class RichContent {

    static final Instant T = Instant.parse("2026-11-23T10:00:00.123456789Z");
    static final SubscriptionId FULL = new SubscriptionId("full");
    static final SubscriptionId BARE = new SubscriptionId("bare");
    static final PersonId ANN = new PersonId("ann");
    static final PersonId BOB = new PersonId("bob");
    static final Sku SKU =
            new Sku("sku", "A ‘product’", Optional.of("PART"), Optional.of(new UUID(1, 2)));

    private static final String HOSTILE = "'; DROP TABLE person; -- \"\n\t\0 😀 שלום null %s";
    private static final BillingAccountId ACCOUNT = new BillingAccountId("account-MCA");

    private RichContent() {}

    static WorkspaceContent content() {
        List<BillingAccount> accounts = new ArrayList<>();
        for (Agreement each : Agreement.values()) {
            accounts.add(
                    new BillingAccount(
                            new BillingAccountId("account-" + each),
                            HOSTILE,
                            each,
                            new BigDecimal("8.8750"),
                            each == Agreement.PARTNER ? Optional.of(HOSTILE) : Optional.empty()));
        }
        return new WorkspaceContent(
                new Organization(
                        HOSTILE, "x.example", WorkspaceKind.BY_HAND, ZoneId.of("Asia/Kolkata"), T),
                accounts,
                subscriptions(),
                List.of(charge("JPY", 0), charge("KWD", 1), charge("USD", 2)),
                people(),
                groups(),
                assignments());
    }

    private static List<Subscription> subscriptions() {
        List<Subscription> all =
                new ArrayList<>(
                        List.of(
                                full(),
                                bought("bare", PurchaseChannel.FREE, new Quantity.Licenses(0))));
        for (PurchaseChannel each : PurchaseChannel.values()) {
            all.add(bought("channel-" + each, each, new Quantity.Gigabytes(500)));
        }
        all.add(bought("unlimited", PurchaseChannel.FREE, new Quantity.Unlimited()));
        for (SubscriptionStatus each : SubscriptionStatus.values()) {
            all.add(seen(each));
        }
        return all;
    }

    private static Subscription full() {
        return new Subscription(
                FULL,
                SKU,
                new Purchase(
                        PurchaseChannel.DIRECT,
                        ACCOUNT,
                        new Quantity.Licenses(Integer.MAX_VALUE),
                        Optional.of(Money.of(CurrencyUnit.of("KWD"), new BigDecimal("1.234"))),
                        Optional.of("Visa •••• 4242")),
                new Term(T, 36, BillingFrequency.UP_FRONT),
                Renewal.onceUntil(T.plusNanos(1)),
                Optional.of(T.minusNanos(1)),
                new SubscriptionTraits(true, true),
                new Kinship(Optional.of(BARE), Optional.of(BARE), Optional.of(BARE)),
                new Ending(Optional.of(T), Optional.of(T.plusSeconds(1))));
    }

    private static Subscription bought(String id, PurchaseChannel channel, Quantity quantity) {
        return new Subscription(
                new SubscriptionId(id),
                new Sku("bare sku", "n", Optional.empty(), Optional.empty()),
                new Purchase(channel, ACCOUNT, quantity, Optional.empty(), Optional.empty()),
                new Term(Instant.parse("1969-07-20T20:17:40Z"), 1, BillingFrequency.MONTHLY),
                Renewal.FOR_EVER,
                Optional.empty(),
                SubscriptionTraits.NONE,
                Kinship.NONE,
                Ending.NONE);
    }

    private static Subscription seen(SubscriptionStatus status) {
        boolean active = status == SubscriptionStatus.ACTIVE;
        return bought("seen-" + status, PurchaseChannel.DIRECT, new Quantity.Licenses(1))
                .withObserved(
                        new Observation(
                                status,
                                T,
                                active ? Optional.of(T.plusNanos(1)) : Optional.empty(),
                                active ? EnumSet.allOf(MissingFact.class) : Set.of(),
                                active ? Integer.MAX_VALUE : 0));
    }

    /// @param credited in minor units
    static Charge charge(String currency, int credited) {
        CurrencyUnit unit = CurrencyUnit.of(currency);
        TaxedAmount large = amount(unit, 9_007_199_254_740_993L, 5);
        return new Charge(
                new ChargeId("series of " + currency, 7),
                BARE,
                new Price(3, Money.ofMinor(unit, 1), 12, new BigDecimal("21.00")),
                large,
                new Settlement(
                        large,
                        amount(unit, credited, 1),
                        credited == 1 ? RefundRoute.ACCOUNT_CREDIT : RefundRoute.PAYMENT_METHOD),
                Billed.periodOf(T.minus(Duration.ofDays(3)), 31),
                T.minusNanos(1),
                credited == 2
                        ? Optional.of(new BillingCycle(T.minus(Duration.ofDays(3)), 1))
                        : Optional.empty());
    }

    private static TaxedAmount amount(CurrencyUnit unit, long net, long tax) {
        return new TaxedAmount(Money.ofMinor(unit, net), Money.ofMinor(unit, tax));
    }

    private static List<Person> people() {
        List<Person> people =
                new ArrayList<>(
                        List.of(
                                person(ANN, "b@x.example", Person.Kind.USER, Optional.of(T)),
                                person(BOB, "a@x.example", Person.Kind.GUEST, Optional.empty())));
        for (Person.Kind each : Person.Kind.values()) {
            people.add(
                    person(
                            new PersonId(each.name()),
                            each + "@x",
                            each,
                            Optional.of(Instant.EPOCH)));
        }
        return people;
    }

    private static Person person(
            PersonId id, String userName, Person.Kind kind, Optional<Instant> signedIn) {
        return new Person(
                id, HOSTILE, userName, "", kind, kind == Person.Kind.SHARED_MAILBOX, signedIn);
    }

    private static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Group.Kind each : Group.Kind.values()) {
            groups.add(new Group(new GroupId(each.name()), "Z" + each, each, HOSTILE));
        }
        return groups;
    }

    private static List<LicenseAssignment> assignments() {
        List<LicenseAssignment> all = new ArrayList<>();
        for (Person person : people()) {
            for (LicenseAssignment.State each : LicenseAssignment.State.values()) {
                all.add(assignment(person.id(), Optional.of(FULL), Optional.empty(), each));
            }
        }
        for (Group.Kind each : Group.Kind.values()) {
            Optional<GroupId> group = Optional.of(new GroupId(each.name()));
            all.add(assignment(ANN, Optional.empty(), group, LicenseAssignment.State.ACTIVE));
        }
        return all;
    }

    private static LicenseAssignment assignment(
            PersonId holder,
            Optional<SubscriptionId> subscription,
            Optional<GroupId> through,
            LicenseAssignment.State state) {
        return new LicenseAssignment(holder, SKU.key(), subscription, through, state, T);
    }
}
