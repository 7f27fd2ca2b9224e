package app.productdesk.adapter.document.receipt;

import app.productdesk.domain.Billed;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.Warning;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptLine;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Receipts of products in sample.md, canceled at its instant T, and of harder cases.
final class ReceiptSamples {

    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");
    static final String HOSTILE =
            "<script>alert(1)</script> &amp; <img src='http://127.0.0.1:9/x.png'/> ${jndi:ldap://x}\n"
                    + "Emoji 😀👨‍👩‍👧, right to left: שלום عليكم \u202e, control \0\7\33, lone \ud800,\n"
                    + "none \ufffe\uffff, combining e\u0301 a\u0300\u0323\u0308.\tTab.\r\nCRLF, \u2028 and "
                    + "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(20)
                    + " 漢字 "
                    + "A comment that goes on and on. ".repeat(60);
    private static final RefundRoute CARD = RefundRoute.PAYMENT_METHOD;

    private ReceiptSamples() {}

    /// By the name a picture or a failure is given.
    static Map<String, Receipt> all() {
        Map<String, Receipt> all = new TreeMap<>();
        all.put("two-lines", twoLines());
        all.put("unpaid", unpaid());
        all.put("no-credit", noCredit());
        all.put("zero-price", zeroPrice());
        all.put("forty-lines", fortyLines());
        all.put("hostile", hostile());
        all.put("connected", connected());
        all.put("yen-by-hand", yen());
        return all;
    }

    static Receipt twoLines() {
        return receipt(
                WorkspaceKind.SAMPLE,
                mosa(),
                List.of(
                        line("Microsoft 365 Business Standard", 40, "14.70", 30, 12, "21"),
                        line("Office 365 Extra File Storage", 500, "0.20", 30, 12, "21")),
                new RefundPayment.WithFinalInvoice(Instant.parse("2026-12-11T10:00:00Z"), CARD),
                List.of(
                        new Warning.AddOnsGoToo(List.of("Office 365 Extra File Storage")),
                        new Warning.PaymentMethodStays("Visa •••• 4242", T.plusSeconds(7776000)),
                        new Warning.DataGoes(DataDates.after(T))),
                "We move the warehouse teams to Business Basic.");
    }

    static Receipt unpaid() {
        ReceiptLine paid = line("Microsoft 365 Business Standard", 10, "14.70", 30, 2, "21");
        ReceiptLine owed = with(paid, paid.credit(), paid.charged().minus(paid.credit()));
        return receipt(
                WorkspaceKind.SAMPLE,
                mosa(),
                List.of(owed),
                new RefundPayment.Nothing(CARD),
                List.of(
                        new Warning.PastDue(Money.parse("USD 177.87")),
                        new Warning.SeatsElsewhereTooFew(8, 5)),
                "");
    }

    static Receipt noCredit() {
        return receipt(
                WorkspaceKind.SAMPLE,
                mosa(),
                List.of(),
                new RefundPayment.Nothing(CARD),
                List.of(new Warning.CustomDomainInUse(), new Warning.LastSubscription()),
                "");
    }

    static Receipt zeroPrice() {
        return receipt(
                WorkspaceKind.SAMPLE,
                mosa(),
                List.of(line("Business Premium Donation", 30, "0.00", 30, 30, "21")),
                new RefundPayment.Nothing(CARD),
                List.of(),
                "");
    }

    static Receipt fortyLines() {
        return receipt(
                WorkspaceKind.BY_HAND,
                mosa(),
                IntStream.rangeClosed(1, 40)
                        .mapToObj(
                                n ->
                                        line(
                                                "Seats bought later, batch " + n,
                                                n,
                                                "14.70",
                                                30,
                                                n % 31,
                                                "21"))
                        .toList(),
                new RefundPayment.WithFinalInvoice(
                        Instant.parse("2026-12-11T10:00:00Z"), RefundRoute.ACCOUNT_CREDIT),
                List.of(new Warning.ScheduledChangesLost()),
                "Forty batches.");
    }

    static Receipt hostile() {
        Receipt plain = twoLines();
        return new Receipt(
                plain.number(),
                plain.carriedOut(),
                new Receipt.Customer(
                        "=cmd|’/C calc’!A1 <b>Noordwind</b> " + "Vereniging".repeat(12),
                        "x".repeat(200) + ".example",
                        ZoneId.of("America/St_Johns"),
                        "9".repeat(120),
                        "Rekening 😀",
                        Agreement.MOSA),
                new Receipt.Product(
                        "Microsoft 365 <script>alert(2)</script> " + "Zeerlangenaam".repeat(12),
                        Optional.of("O365_BUSINESS_PREMIUM_".repeat(6)),
                        plain.product().skuId(),
                        new SubscriptionId("s".repeat(150)),
                        plain.product().quantity()),
                plain.rule(),
                new Receipt.Confirmed("Ünsal 李 \u202eegdirB", T, CancellationReason.OTHER, HOSTILE),
                plain.currency(),
                plain.lines(),
                plain.payment(),
                plain.dates(),
                List.of(new Warning.AddOnsGoToo(List.of("]]></x>", "a".repeat(300)))),
                Integer.MAX_VALUE,
                ACTIVITY);
    }

    static Receipt connected() {
        Receipt plain = twoLines();
        var year =
                new ReceiptLine(
                        "Office 365 E3",
                        "office-e3#0",
                        new Price(20, Money.parse("USD 26.00"), 12, BigDecimal.ZERO),
                        Billed.periodOf(Instant.parse("2026-11-20T10:00:00Z"), 365),
                        3,
                        365,
                        usd("6240.00", "0.00"),
                        usd("0.00", "0.00"),
                        usd("6188.71", "0.00"),
                        usd("0.00", "0.00"),
                        usd("0.00", "0.00"));
        return new Receipt(
                new ReceiptNumber(2026, 12_345),
                WorkspaceKind.CONNECTED,
                new Receipt.Customer(
                        "Noordwind Logistiek B.V.",
                        "noordwind.example",
                        ZoneId.of("Europe/Amsterdam"),
                        "8a1c7a0e-2f4b-4f6e-9d27-0d1b0a0f6c11",
                        "Noordwind customer agreement",
                        Agreement.MCA),
                new Receipt.Product(
                        "Office 365 E3",
                        Optional.of("ENTERPRISEPACK"),
                        Optional.of(UUID.fromString("6fd2c87f-b296-42f0-b197-1e91e994b900")),
                        new SubscriptionId("P05"),
                        new Quantity.Licenses(20)),
                new Receipt.Rule(
                        LicensedUserRule.LICENSED_USERS_BELOW_25, new LicenseCount(18, 20)),
                plain.confirmed(),
                plain.currency(),
                List.of(year),
                new RefundPayment.OnInvoiceOf(YearMonth.of(2026, 12), CARD),
                plain.dates(),
                List.of(),
                0,
                ACTIVITY);
    }

    static Receipt yen() {
        CurrencyUnit yen = CurrencyUnit.JPY;
        var line =
                new ReceiptLine(
                        "Microsoft 365 Apps",
                        "apps#3",
                        new Price(7, Money.ofMajor(yen, 1360), 1, BigDecimal.TEN),
                        Billed.periodOf(Instant.parse("2026-11-03T10:00:00Z"), 30),
                        20,
                        30,
                        taxed(yen, "9520", "952"),
                        taxed(yen, "7000", "700"),
                        taxed(yen, "2520", "252"),
                        taxed(yen, "0", "0"),
                        taxed(yen, "0", "0"));
        Receipt plain = twoLines();
        return new Receipt(
                new ReceiptNumber(2027, 3),
                WorkspaceKind.BY_HAND,
                plain.customer(),
                new Receipt.Product(
                        "Microsoft 365 Apps",
                        Optional.empty(),
                        Optional.empty(),
                        new SubscriptionId("apps"),
                        new Quantity.Unlimited()),
                new Receipt.Rule(
                        LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25, new LicenseCount(7, 7)),
                plain.confirmed(),
                yen,
                List.of(line),
                new RefundPayment.WithFinalInvoice(Instant.parse("2026-12-03T10:00:00Z"), CARD),
                plain.dates(),
                List.of(),
                3,
                ACTIVITY);
    }

    /// Of a product that files counted and did not list, under an account that a person told of.
    static Receipt withoutIds() {
        Receipt plain = twoLines();
        ReceiptLine line = plain.lines().getFirst();
        Sku sku = Sku.of("Business Standard", Optional.empty(), Optional.empty());
        SubscriptionId id = SubscriptionId.standIn(sku);
        return new Receipt(
                plain.number(),
                WorkspaceKind.BY_HAND,
                new Receipt.Customer(
                        "Contoso",
                        "contoso.example",
                        ZoneId.of("Europe/Amsterdam"),
                        BillingAccountId.told(1).value(),
                        "Contoso account",
                        Agreement.MOSA),
                new Receipt.Product(
                        sku.name(), sku.partNumber(), sku.id(), id, new Quantity.Licenses(40)),
                plain.rule(),
                plain.confirmed(),
                plain.currency(),
                List.of(
                        new ReceiptLine(
                                line.product(),
                                id + "#0",
                                line.price(),
                                line.period(),
                                line.used(),
                                line.days(),
                                line.charged(),
                                line.creditedBefore(),
                                line.credit(),
                                line.setOff(),
                                line.stillOwed())),
                plain.payment(),
                plain.dates(),
                plain.warnings(),
                plain.licensesRemoved(),
                plain.activity());
    }

    private static final Optional<ChainHead> ACTIVITY =
            Optional.of(new ChainHead(1204, Digest.of(new byte[] {1})));

    /// A paid line whose period began that many days before T.
    static ReceiptLine line(
            String product, int units, String perUnit, int days, int used, String taxRate) {
        Price price = new Price(units, Money.parse("USD " + perUnit), 1, new BigDecimal(taxRate));
        TaxedAmount charged = price.amount();
        TaxedAmount none = TaxedAmount.zero(charged.currency());
        return new ReceiptLine(
                product,
                product.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "#5",
                price,
                Billed.periodOf(T.minusSeconds(used * 86_400L), days),
                used,
                days,
                charged,
                none,
                new TaxedAmount(
                        share(charged.net(), days - used, days),
                        share(charged.tax(), days - used, days)),
                none,
                none);
    }

    private static Receipt receipt(
            WorkspaceKind kind,
            Receipt.Customer customer,
            List<ReceiptLine> lines,
            RefundPayment payment,
            List<Warning> warnings,
            String comment) {
        return new Receipt(
                new ReceiptNumber(2026, 1),
                kind,
                customer,
                new Receipt.Product(
                        "Microsoft 365 Business Standard",
                        Optional.of("O365_BUSINESS_PREMIUM"),
                        Optional.of(UUID.fromString("f245ecc8-75af-4f8e-b61f-27d8114de5f3")),
                        new SubscriptionId("2b1e6c1e-7c1f-4a50-9a53-7d9f0c1b2a01"),
                        new Quantity.Licenses(40)),
                new Receipt.Rule(
                        LicensedUserRule.LICENSED_USERS_BELOW_25, new LicenseCount(24, 40)),
                new Receipt.Confirmed(
                        "Sanne de Vries", T, CancellationReason.OTHER_MICROSOFT_PLAN, comment),
                CurrencyUnit.USD,
                lines,
                payment,
                DataDates.after(T),
                warnings,
                7,
                ACTIVITY);
    }

    private static Receipt.Customer mosa() {
        return new Receipt.Customer(
                "Noordwind Logistiek B.V.",
                "noordwind.example",
                ZoneId.of("Europe/Amsterdam"),
                "mosa",
                "Noordwind (Online Subscription Agreement)",
                Agreement.MOSA);
    }

    private static ReceiptLine with(ReceiptLine line, TaxedAmount setOff, TaxedAmount stillOwed) {
        return new ReceiptLine(
                line.product(),
                line.charge(),
                line.price(),
                line.period(),
                line.used(),
                line.days(),
                line.charged(),
                line.creditedBefore(),
                line.credit(),
                setOff,
                stillOwed);
    }

    private static Money share(Money whole, long part, long of) {
        return whole.multipliedBy(part).dividedBy(of, RoundingMode.HALF_UP);
    }

    private static TaxedAmount usd(String net, String tax) {
        return taxed(CurrencyUnit.USD, net, tax);
    }

    private static TaxedAmount taxed(CurrencyUnit currency, String net, String tax) {
        return new TaxedAmount(
                Money.of(currency, new BigDecimal(net)), Money.of(currency, new BigDecimal(tax)));
    }
}
