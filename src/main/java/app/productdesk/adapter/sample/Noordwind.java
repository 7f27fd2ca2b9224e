package app.productdesk.adapter.sample;

import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.domain.product.CommonPayment;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Noordwind Logistiek B.V.: 135 accounts and a product for every answer that there is.
final class Noordwind {

    private static final String CARD = "Visa •••• 4242";
    private static final String TRANSFER = CommonPayment.BANK_TRANSFER.recorded();

    private static final BillingAccount MOSA =
            account("mosa", "Noordwind (MOSA)", Agreement.MOSA, "21", Optional.empty());
    private static final BillingAccount MCA =
            account("mca", "Noordwind (MCA)", Agreement.MCA, "0", Optional.empty());
    private static final BillingAccount PARTNER =
            account(
                    "partner",
                    "Duinrand Cloud",
                    Agreement.PARTNER,
                    "21",
                    Optional.of("Duinrand Cloud"));

    private final Instant made;

    Noordwind(Instant made) {
        this.made = made;
    }

    WorkspaceContent content() {
        List<Offer> offers = offers();
        var people = new NoordwindPeople(made);
        return new WorkspaceContent(
                new Organization(
                        "Noordwind Logistiek B.V.",
                        "noordwind.example",
                        WorkspaceKind.SAMPLE,
                        ZoneId.of("Europe/Amsterdam"),
                        made),
                List.of(MOSA, MCA, PARTNER),
                offers.stream().map(Offer::subscription).toList(),
                offers.stream().flatMap(offer -> offer.charges(made).stream()).toList(),
                people.people(),
                people.groups(),
                people.memberships(),
                people.assignments());
    }

    private List<Offer> offers() {
        return Stream.of(businessPlans(), underMca(), ended(), fromOthers(), extras())
                .flatMap(List::stream)
                .toList();
    }

    private List<Offer> businessPlans() {
        return List.of(
                new Offer("P01", Products.BUSINESS_STANDARD, MOSA)
                        .licenses(40)
                        .at("14.70")
                        .paidWith(CARD)
                        .monthlyFrom(daysAgo(165), 12)
                        .charged(),
                new Offer("P02", Products.BUSINESS_PREMIUM, MOSA)
                        .licenses(30)
                        .at("23.10")
                        .paidWith(CARD)
                        .monthlyFrom(monthsBefore(3, daysAgo(5)), 12)
                        .chargedFrom(daysAgo(5))
                        .withCustomDomain(),
                new Offer("P03", Products.BUSINESS_BASIC, MOSA)
                        .licenses(60)
                        .at("7.35")
                        .paidWith(CARD)
                        .monthlyFrom(monthsBefore(7, daysAgo(20)), 12)
                        .chargedFrom(daysAgo(20)),
                new Offer("P04", Products.BUSINESS_STANDARD, MOSA)
                        .licenses(10)
                        .at("14.70")
                        .paidWith(TRANSFER)
                        .monthlyFrom(monthsBefore(1, daysAgo(2)), 12)
                        .chargedFrom(daysAgo(2))
                        .unpaid());
    }

    private List<Offer> underMca() {
        return List.of(
                new Offer("P05", Products.OFFICE_E3, MCA)
                        .licenses(20)
                        .at("26.00")
                        .paidWith(TRANSFER)
                        .upFrontFrom(made.minus(Duration.ofHours(72)), 12)
                        .charged(),
                new Offer("P06", Products.MICROSOFT_E5, MCA)
                        .licenses(12)
                        .at("63.00")
                        .paidWith(TRANSFER)
                        .monthlyFrom(daysAgo(120), 12)
                        .charged(),
                new Offer("P07", Products.VISIO_2, MCA)
                        .licenses(5)
                        .at("18.00")
                        .paidWith(CARD)
                        .monthlyFrom(daysAgo(21), 1)
                        .runsOutAt(monthsBefore(-1, daysAgo(21)))
                        .charged(),
                new Offer("P12", Products.COPILOT, MCA)
                        .licenses(25)
                        .at("30.00")
                        .paidWith(CARD)
                        .monthlyFrom(daysAgo(-6), 1)
                        .trialUntil(daysAgo(-6))
                        .charged(),
                new Offer("P15", Products.MICROSOFT_E3, MCA)
                        .through(PurchaseChannel.MICROSOFT_REPRESENTATIVE)
                        .licenses(50)
                        .at("31.00")
                        .paidWith(TRANSFER)
                        .monthlyFrom(daysAgo(-30), 12));
    }

    private List<Offer> ended() {
        return List.of(
                new Offer("P08", Products.PROJECT_3, MOSA)
                        .licenses(6)
                        .at("31.50")
                        .paidWith(CARD)
                        .monthlyFrom(monthsBefore(12, daysAgo(12)), 12)
                        .runsOutAt(daysAgo(12)),
                new Offer("P09", Products.POWER_BI, MOSA)
                        .licenses(10)
                        .at("14.70")
                        .paidWith(CARD)
                        .monthlyFrom(monthsBefore(5, daysAgo(40)), 12)
                        .cancelledAt(daysAgo(35)),
                new Offer("X2", Products.ENTRA_P1, MOSA)
                        .licenses(5)
                        .at("8.00")
                        .monthlyFrom(monthsBefore(9, daysAgo(110)), 12)
                        .cancelledAt(daysAgo(100)));
    }

    private List<Offer> fromOthers() {
        return List.of(
                new Offer("P10", Products.EXCHANGE, PARTNER)
                        .through(PurchaseChannel.PARTNER)
                        .licenses(15)
                        .monthlyFrom(daysAgo(200), 12),
                new Offer("P14", Products.VISIO_1, MCA)
                        .through(PurchaseChannel.SELF_SERVICE)
                        .licenses(2)
                        .at("5.00")
                        .monthlyFrom(daysAgo(50), 1),
                new Offer("X1", Products.POWER_AUTOMATE, MOSA)
                        .through(PurchaseChannel.FREE)
                        .licenses(10_000)
                        .at("0.00")
                        .monthlyFrom(daysAgo(700), 12),
                new Offer("X3", Products.ROUTE_PLANNER, MCA)
                        .through(PurchaseChannel.PUBLISHER)
                        .of(new Quantity.Unlimited())
                        .at("49.00")
                        .paidWith(CARD)
                        .monthlyFrom(daysAgo(80), 1));
    }

    private List<Offer> extras() {
        return List.of(
                new Offer("P11", Products.PREPAID, MOSA)
                        .through(PurchaseChannel.PRODUCT_KEY)
                        .licenses(10)
                        .paidWith(CommonPayment.PRODUCT_KEY.recorded())
                        .upFrontFrom(monthsBefore(12, daysAgo(-75)), 12)
                        .runsOutAt(daysAgo(-75)),
                new Offer("P13", Products.EXTRA_STORAGE, MOSA)
                        .of(new Quantity.Gigabytes(500))
                        .at("0.20")
                        .paidWith(CARD)
                        .monthlyFrom(daysAgo(165), 12)
                        .charged()
                        .addOnOf("P01"));
    }

    private Instant daysAgo(int days) {
        return made.minus(Duration.ofDays(days));
    }

    private static Instant monthsBefore(int months, Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    private static BillingAccount account(
            String id, String name, Agreement agreement, String tax, Optional<String> partner) {
        return new BillingAccount(
                new BillingAccountId(id), name, agreement, new BigDecimal(tax), partner);
    }
}
