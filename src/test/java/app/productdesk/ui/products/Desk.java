package app.productdesk.ui.products;

import static app.productdesk.ui.products.Bought.T;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.ProductCatalog;
import app.productdesk.application.products.ListProducts;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.LicensedUserRule;
import app.productdesk.domain.cancellation.Operator;
import app.productdesk.domain.cancellation.OperatorRole;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Agreement;
import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.BillingAccountId;
import app.productdesk.domain.product.BillingFrequency;
import app.productdesk.domain.product.Organization;
import app.productdesk.domain.product.Portfolio;
import app.productdesk.domain.product.PurchaseChannel;
import app.productdesk.domain.product.Quantity;
import app.productdesk.domain.product.WorkspaceKind;
import app.productdesk.domain.refund.RefundPolicy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// An organization with products of every kind, and the use cases over it, for tests.
public final class Desk implements ProductCatalog {

    static final BillingAccount MOSA =
            account("MOSA", "Noordwind Logistiek", Agreement.MOSA, "21", Optional.empty());
    static final BillingAccount MCA =
            account("MCA", "Noordwind MCA", Agreement.MCA, "0", Optional.empty());
    static final BillingAccount PARTNER =
            account(
                    "PARTNER",
                    "Duinrand Cloud",
                    Agreement.PARTNER,
                    "0",
                    Optional.of("Duinrand Cloud"));

    private final List<BillingAccount> accounts;
    private final List<Bought> bought;
    private Instant now = T;
    private long revision = 1;
    private Optional<RuntimeException> fault = Optional.empty();

    /// What was exported last, by file.
    final TreeMap<Path, List<List<String>>> exported = new TreeMap<>();

    Desk(List<BillingAccount> accounts, List<Bought> bought) {
        this.accounts = List.copyOf(accounts);
        this.bought = new ArrayList<>(bought);
    }

    /// An organization like the sample’s.
    public static Desk noordwind() {
        return new Desk(List.of(MOSA, MCA, PARTNER), products());
    }

    /// An organization that has bought nothing.
    public static Desk empty() {
        return new Desk(List.of(MOSA), List.of());
    }

    /// An organization with very many subscriptions.
    public static Desk many(int count) {
        var names =
                List.of(
                        "Microsoft 365 Business Standard",
                        "Visio Plan 2",
                        "Office 365 E3",
                        "Power BI Pro");
        return new Desk(
                List.of(MOSA, MCA),
                IntStream.range(0, count)
                        .mapToObj(
                                at ->
                                        Bought.of(
                                                        "S%05d".formatted(at),
                                                        names.get(at % names.size())
                                                                + " "
                                                                + at % 500,
                                                        at % 3 == 0 ? MCA : MOSA)
                                                .seats(at % 90, at % 7)
                                                .price("14.70"))
                        .toList());
    }

    void add(Bought more) {
        bought.add(more);
        revision++;
    }

    /// Moves the clock.
    public Desk at(Instant changed) {
        now = changed;
        return this;
    }

    /// Makes every read fail from now on.
    public Desk broken(RuntimeException changed) {
        fault = Optional.of(changed);
        return this;
    }

    void repaired() {
        fault = Optional.empty();
    }

    public ListProducts listProducts() {
        return listProducts(LicensedUserRule.LICENSED_USERS_BELOW_25);
    }

    ListProducts listProducts(LicensedUserRule rule) {
        return new ListProducts(
                this,
                new CancellationPolicy(rule, RefundPolicy.STARTED_DAYS_HALF_UP),
                new Operator("Ada", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of()),
                () -> now);
    }

    public ExportTable exportTable() {
        var table = new ArrayList<List<String>>();
        return new ExportTable(
                (header, rows) -> {
                    table.clear();
                    table.add(header);
                    table.addAll(rows);
                    return new byte[0];
                },
                new MemoryFiles(file -> exported.put(file, List.copyOf(table))));
    }

    @Override
    public Snapshot snapshot() {
        fault.ifPresent(
                broken -> {
                    throw broken;
                });
        var organization =
                new Organization(
                        "Noordwind Logistiek B.V.",
                        "noordwind.example",
                        WorkspaceKind.SAMPLE,
                        ZoneId.of("Europe/Amsterdam"),
                        T);
        var portfolio =
                new Portfolio(
                        organization,
                        accounts,
                        bought.stream().map(Bought::subscription).toList(),
                        bought.stream().flatMap(one -> one.charges().stream()).toList());
        return new Snapshot(
                portfolio, bought.stream().flatMap(one -> holders(one).stream()).toList());
    }

    @Override
    public long revision() {
        fault.ifPresent(
                broken -> {
                    throw broken;
                });
        return revision;
    }

    private static List<LicenseAssignment> holders(Bought one) {
        var subscription = one.subscription();
        return IntStream.range(0, one.holders())
                .mapToObj(
                        at ->
                                new LicenseAssignment(
                                        new PersonId(subscription.id() + "-" + at),
                                        subscription.sku().key(),
                                        Optional.of(subscription.id()),
                                        Optional.empty(),
                                        LicenseAssignment.State.ACTIVE,
                                        T.minus(Duration.ofDays(30))))
                .toList();
    }

    private static BillingAccount account(
            String id, String name, Agreement agreement, String tax, Optional<String> partner) {
        return new BillingAccount(
                new BillingAccountId(id), name, agreement, new BigDecimal(tax), partner);
    }

    private static Duration days(long days) {
        return Duration.ofDays(days);
    }

    private static List<Bought> products() {
        return List.of(
                Bought.of("P01", "Microsoft 365 Business Standard", MOSA)
                        .part("O365_BUSINESS_PREMIUM")
                        .seats(40, 31)
                        .price("14.70"),
                Bought.of("P02", "Microsoft 365 Business Premium", MOSA)
                        .part("SPB")
                        .seats(30, 25)
                        .price("23.10")
                        .from(days(-96), 12),
                Bought.of("P03", "Microsoft 365 Business Basic", MOSA)
                        .part("O365_BUSINESS_ESSENTIALS")
                        .seats(60, 24)
                        .price("7.35")
                        .from(days(-51), 12),
                Bought.of("P04", "Microsoft 365 Business Standard", MOSA)
                        .part("O365_BUSINESS_PREMIUM")
                        .seats(10, 8)
                        .price("14.70")
                        .from(days(-33), 12)
                        .unpaid(),
                Bought.of("P05", "Office 365 E3", MCA)
                        .part("ENTERPRISEPACK")
                        .seats(20, 18)
                        .price("26.00")
                        .from(days(-3), 12, BillingFrequency.UP_FRONT),
                Bought.of("P06", "Microsoft 365 E5", MCA)
                        .part("SPE_E5")
                        .seats(12, 12)
                        .price("63.00")
                        .from(days(-120), 12),
                Bought.of("P07", "Visio Plan 2", MCA)
                        .part("VISIOCLIENT")
                        .seats(5, 3)
                        .price("18.00")
                        .from(days(-21), 1)
                        .off(days(9)),
                Bought.of("P08", "Planner and Project Plan 3", MOSA)
                        .part("PROJECTPROFESSIONAL")
                        .seats(6, 4)
                        .price("31.50")
                        .from(days(-42), 1)
                        .off(days(-12)),
                Bought.of("P09", "Power BI Pro", MOSA)
                        .part("POWER_BI_PRO")
                        .seats(10, 7)
                        .price("14.70")
                        .cancelled(days(-35)),
                Bought.of("P10", "Exchange Online (Plan 1)", PARTNER)
                        .part("EXCHANGESTANDARD")
                        .channel(PurchaseChannel.PARTNER)
                        .seats(15, 15),
                Bought.of("P11", "Microsoft 365 Business Standard - Prepaid Legacy", MOSA)
                        .part("SMB_BUSINESS_PREMIUM")
                        .channel(PurchaseChannel.PRODUCT_KEY)
                        .seats(10, 6)
                        .from(days(-290), 12)
                        .off(days(75)),
                Bought.of("P12", "Microsoft 365 Copilot (trial)", MCA)
                        .part("Microsoft_365_Copilot")
                        .seats(25, 9)
                        .price("30.00")
                        .from(days(6), 12)
                        .trial(days(6)),
                Bought.of("P13", "Office 365 Extra File Storage", MOSA)
                        .part("SHAREPOINTSTORAGE")
                        .quantity(new Quantity.Gigabytes(500))
                        .price("0.20")
                        .addOnOf("P01"),
                Bought.of("P14", "Visio Plan 1", MCA)
                        .part("VISIO_PLAN1_DEPT")
                        .channel(PurchaseChannel.SELF_SERVICE)
                        .seats(2, 2)
                        .price("5.00"),
                Bought.of("P15", "Microsoft 365 E3", MCA)
                        .part("SPE_E3")
                        .channel(PurchaseChannel.MICROSOFT_REPRESENTATIVE)
                        .seats(50, 0)
                        .price("31.00")
                        .from(days(30), 12),
                Bought.of("X1", "Power Automate Free", MOSA)
                        .part("FLOW_FREE")
                        .channel(PurchaseChannel.FREE)
                        .seats(10_000, 37)
                        .price("0.00"),
                Bought.of("X2", "Entra ID P1", MOSA)
                        .part("AAD_PREMIUM")
                        .seats(5, 0)
                        .price("8.00")
                        .deleted(days(-10)),
                Bought.of("X3", "Contoso Sign", MOSA)
                        .channel(PurchaseChannel.PUBLISHER)
                        .quantity(new Quantity.Unlimited())
                        .price("49.00"));
    }
}
