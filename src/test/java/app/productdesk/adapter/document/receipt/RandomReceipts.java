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
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptLine;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Receipts of every shape, the same for the same seed. They need not make sense.
final class RandomReceipts {

    private static final List<String> ALPHABET =
            List.of(
                    "a", "Z", "0", " ", "é", "ß", "\"", "\\", "/", "<", "\n", "\r", "\t", "\0",
                    "\u0085", "\u2028", "\ufeff", "\uffff", "😀", "\ud800", "\udc00", "ש", "=", "}",
                    ",", "’");
    private static final List<String> ZONES =
            List.of("Europe/Amsterdam", "America/St_Johns", "Pacific/Apia", "UTC", "Z", "+05:45");

    private final Random random;
    private CurrencyUnit currency = CurrencyUnit.EUR;

    RandomReceipts(long seed) {
        random = new Random(seed);
    }

    Receipt next() {
        currency = CurrencyUnit.of(pick(List.of("USD", "EUR", "JPY", "KWD", "TND", "CLP")));
        return new Receipt(
                new ReceiptNumber(1000 + random.nextInt(9000), 1 + random.nextInt(999_999_999)),
                constant(WorkspaceKind.class),
                new Receipt.Customer(
                        text(),
                        text(),
                        ZoneId.of(pick(ZONES)),
                        text(),
                        text(),
                        pick(List.of(Agreement.MOSA, Agreement.MCA, Agreement.PARTNER))),
                new Receipt.Product(
                        text(),
                        sometimes(this::text),
                        sometimes(() -> new UUID(random.nextLong(), random.nextLong())),
                        new SubscriptionId("s" + text()),
                        quantity()),
                new Receipt.Rule(
                        constant(LicensedUserRule.class), new LicenseCount(count(), count())),
                new Receipt.Confirmed(
                        text(), instant(), constant(CancellationReason.class), text()),
                currency,
                list(this::line),
                payment(),
                dates(),
                list(this::warning),
                count(),
                Optional.of(activity()));
    }

    private ChainHead activity() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return new ChainHead(1 + random.nextLong(Long.MAX_VALUE - 1), Digest.of(bytes));
    }

    private ReceiptLine line() {
        int days = 1 + random.nextInt(1100);
        return new ReceiptLine(
                text(),
                text() + "#" + random.nextInt(9),
                new Price(count(), money(), random.nextInt(37), taxRate()),
                Billed.periodOf(instant(), days),
                random.nextInt(days + 1),
                days,
                taxed(),
                taxed(),
                taxed(),
                taxed(),
                taxed());
    }

    private Quantity quantity() {
        return switch (random.nextInt(3)) {
            case 0 -> new Quantity.Licenses(count());
            case 1 -> new Quantity.Gigabytes(count());
            default -> new Quantity.Unlimited();
        };
    }

    private RefundPayment payment() {
        RefundRoute route = constant(RefundRoute.class);
        return switch (random.nextInt(3)) {
            case 0 -> new RefundPayment.WithFinalInvoice(instant(), route);
            case 1 ->
                    new RefundPayment.OnInvoiceOf(
                            YearMonth.of(1970 + random.nextInt(200), 1 + random.nextInt(12)),
                            route);
            default -> new RefundPayment.Nothing(route);
        };
    }

    private Warning warning() {
        return switch (random.nextInt(8)) {
            case 0 -> new Warning.AddOnsGoToo(list(this::text));
            case 1 -> new Warning.CustomDomainInUse();
            case 2 -> new Warning.PastDue(money());
            case 3 -> new Warning.ScheduledChangesLost();
            case 4 -> new Warning.SeatsElsewhereTooFew(count(), count());
            case 5 -> new Warning.LastSubscription();
            case 6 -> new Warning.PaymentMethodStays(text(), instant());
            default -> new Warning.DataGoes(dates());
        };
    }

    private DataDates dates() {
        return new DataDates(instant(), instant(), instant(), instant());
    }

    private TaxedAmount taxed() {
        return new TaxedAmount(money(), money());
    }

    private Money money() {
        return Money.ofMinor(currency, random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
    }

    private BigDecimal taxRate() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
    }

    private Instant instant() {
        long second = random.nextLong(-5_000_000_000L, 20_000_000_000L);
        int[] nanos = {0, 0, 1, 1_000, 123_000_000, 999_999_999};
        return Instant.ofEpochSecond(second, nanos[random.nextInt(nanos.length)]);
    }

    private int count() {
        return random.nextBoolean() ? random.nextInt(60) : random.nextInt(Integer.MAX_VALUE);
    }

    private String text() {
        return Stream.generate(() -> pick(ALPHABET))
                .limit(random.nextInt(9))
                .reduce("", String::concat);
    }

    private <T> Optional<T> sometimes(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return pick(List.of(type.getEnumConstants()));
    }
}
