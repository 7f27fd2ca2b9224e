package app.productdesk.screens;

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
import app.productdesk.domain.product.charge.Settlement.State;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// The products of the sample organization that the pictures and tests of single products need.
final class Noordwind {

    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    static final BillingAccount MOSA =
            account("MOSA", "Noordwind MOSA", Agreement.MOSA, "21", Optional.empty());
    static final BillingAccount MCA =
            account("MCA", "Noordwind MCA", Agreement.MCA, "0", Optional.empty());
    static final BillingAccount PARTNER =
            account(
                    "PARTNER",
                    "Duinrand Cloud",
                    Agreement.PARTNER,
                    "0",
                    Optional.of("Duinrand Cloud"));

    private static final UUID GUID = UUID.fromString("f245ecc8-75af-4f8e-b61f-27d8114de5f3");

    private Noordwind() {}

    static List<Subscription> subscriptions() {
        return List.of(
                direct("P01", "Microsoft 365 Business Standard", MOSA, 40, "14.70", -165, 12),
                direct("P03", "Microsoft 365 Business Basic", MOSA, 60, "7.35", -51, 12),
                direct("P04", "Microsoft 365 Business Standard", MOSA, 10, "14.70", -33, 12),
                upFront(),
                direct("P06", "Microsoft 365 E5", MCA, 12, "63.00", -120, 12),
                direct("P07", "Visio Plan 2", MCA, 5, "18.00", -21, 1)
                        .withRenewal(Renewal.offAt(days(9))),
                direct("P08", "Planner and Project Plan 3", MOSA, 6, "31.50", -42, 1)
                        .withRenewal(Renewal.offAt(days(-12))),
                direct("P09", "Power BI Pro", MOSA, 10, "14.70", -165, 12)
                        .withEnding(Ending.cancelled(days(-35))),
                through("P10", "Exchange Online (Plan 1)", PARTNER, PurchaseChannel.PARTNER, 15),
                through(
                                "P11",
                                "Microsoft 365 Business Standard - Prepaid Legacy",
                                MOSA,
                                PurchaseChannel.PRODUCT_KEY,
                                10)
                        .withRenewal(Renewal.offAt(days(75))),
                trial(),
                storage(),
                through("P14", "Visio Plan 1", MCA, PurchaseChannel.SELF_SERVICE, 2),
                scheduled(),
                through("X1", "Power Automate Free", MOSA, PurchaseChannel.FREE, 10_000),
                direct("X2", "Entra ID P1", MOSA, 5, "8.00", -165, 12)
                        .withEnding(Ending.NONE.deleted(days(-10))),
                through("X3", "Contoso Sign", MOSA, PurchaseChannel.PUBLISHER, 1),
                through("X4", "Dynamics", MCA, PurchaseChannel.MICROSOFT_REPRESENTATIVE, 30),
                direct("W1", "Business Premium Donation", MOSA, 30, "0.00", -165, 12));
    }

    static List<Charge> charges() {
        return List.of(
                charge("P01", 40, "14.70", MOSA, -12, 1, State.PAID),
                charge("P13", 500, "0.20", MOSA, -12, 1, State.PAID),
                charge("P03", 60, "7.35", MOSA, -20, 1, State.PAID),
                charge("P04", 10, "14.70", MOSA, -2, 1, State.UNPAID),
                charge("P05", 20, "26.00", MCA, -3, 12, State.PAID),
                charge("P06", 12, "63.00", MCA, -28, 1, State.PAID),
                charge("W1", 30, "0.00", MOSA, -12, 1, State.PAID));
    }

    static Instant days(long fromT) {
        return T.plus(Duration.ofDays(fromT));
    }

    private static Subscription direct(
            String id,
            String name,
            BillingAccount account,
            int seats,
            String price,
            int start,
            int months) {
        return subscription(
                id,
                name,
                new Purchase(
                        PurchaseChannel.DIRECT,
                        account.id(),
                        new Quantity.Licenses(seats),
                        Optional.of(Money.parse("USD " + price)),
                        Optional.of("Visa •••• 4242")),
                new Term(days(start), months, BillingFrequency.MONTHLY));
    }

    private static Subscription through(
            String id, String name, BillingAccount account, PurchaseChannel channel, int seats) {
        return subscription(
                id,
                name,
                new Purchase(
                        channel,
                        account.id(),
                        new Quantity.Licenses(seats),
                        Optional.empty(),
                        Optional.empty()),
                new Term(days(-290), 12, BillingFrequency.UP_FRONT));
    }

    private static Subscription upFront() {
        Subscription monthly = direct("P05", "Office 365 E3", MCA, 20, "26.00", -3, 12);
        return subscription(
                "P05",
                monthly.sku().name(),
                monthly.purchase(),
                new Term(days(-3), 12, BillingFrequency.UP_FRONT));
    }

    private static Subscription scheduled() {
        Subscription now =
                through(
                        "P15",
                        "Microsoft 365 E3",
                        MCA,
                        PurchaseChannel.MICROSOFT_REPRESENTATIVE,
                        50);
        return subscription(
                "P15",
                now.sku().name(),
                now.purchase(),
                new Term(days(30), 12, BillingFrequency.MONTHLY));
    }

    private static Subscription trial() {
        Subscription paid = direct("P12", "Microsoft 365 Copilot (trial)", MCA, 25, "30.00", 6, 12);
        return new Subscription(
                paid.id(),
                paid.sku(),
                paid.purchase(),
                paid.term(),
                paid.renewal(),
                Optional.of(days(6)),
                paid.traits(),
                paid.kinship(),
                paid.ending());
    }

    private static Subscription storage() {
        Subscription flat =
                direct("P13", "Office 365 Extra File Storage", MOSA, 1, "0.20", -165, 12);
        Purchase bought = flat.purchase();
        return subscription(
                        "P13",
                        flat.sku().name(),
                        new Purchase(
                                bought.channel(),
                                bought.account(),
                                new Quantity.Gigabytes(500),
                                bought.unitPrice(),
                                bought.paidWith()),
                        flat.term())
                .withKinship(Kinship.addOnOf(new SubscriptionId("P01")));
    }

    private static Subscription subscription(String id, String name, Purchase purchase, Term term) {
        return new Subscription(
                new SubscriptionId(id),
                new Sku(name, name, Optional.of("SKU_" + id), Optional.of(GUID)),
                purchase,
                term,
                Renewal.FOR_EVER,
                Optional.empty(),
                SubscriptionTraits.NONE,
                Kinship.NONE,
                Ending.NONE);
    }

    private static Charge charge(
            String id,
            int units,
            String price,
            BillingAccount account,
            int start,
            int months,
            State state) {
        return Charge.ofCycle(
                new ChargeId(id, 0),
                new SubscriptionId(id),
                new Price(units, Money.parse("USD " + price), months, account.taxRate()),
                new BillingCycle(days(start), months),
                state);
    }

    private static BillingAccount account(
            String id, String name, Agreement agreement, String tax, Optional<String> partner) {
        return new BillingAccount(
                new BillingAccountId(id), name, agreement, new BigDecimal(tax), partner);
    }
}
