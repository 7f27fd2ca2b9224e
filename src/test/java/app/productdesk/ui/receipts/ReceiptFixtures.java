package app.productdesk.ui.receipts;

import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.domain.Billed;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
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
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Receipts of the sample organization, for the screens that show them.
public final class ReceiptFixtures {

    /// The instant the sample stands at.
    public static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    private static final BigDecimal TAX = new BigDecimal("21");
    private static final List<String> PRODUCTS =
            List.of(
                    "Microsoft 365 Business Basic",
                    "Microsoft 365 Business Standard",
                    "Office 365 E3",
                    "Visio Plan 2",
                    "Planner and Project Plan 3",
                    "Microsoft 365 Business Standard - Prepaid Legacy");

    private ReceiptFixtures() {}

    /// One for each product, newest first; the second newest is undone.
    public static List<KeptReceipt> some() {
        return IntStream.iterate(PRODUCTS.size(), at -> at > 0, at -> at - 1)
                .mapToObj(at -> kept(at, at == PRODUCTS.size() - 1))
                .toList();
    }

    /// One receipt.
    ///
    /// @param sequence its place in 2026; decides the product and the amounts too
    public static KeptReceipt kept(int sequence, boolean reactivated) {
        return new KeptReceipt(
                receipt(sequence),
                "%064x".formatted(sequence),
                reactivated ? Optional.of(T.plusSeconds(86400)) : Optional.empty());
    }

    private static Receipt receipt(int sequence) {
        Instant at = T.minusSeconds(86400L * (PRODUCTS.size() - sequence));
        ReceiptLine line = line(PRODUCTS.get((sequence - 1) % PRODUCTS.size()), sequence * 10);
        return new Receipt(
                new ReceiptNumber(2026, sequence),
                WorkspaceKind.SAMPLE,
                new Receipt.Customer(
                        "Noordwind Logistiek B.V.",
                        "noordwind.example",
                        ZoneId.of("Europe/Amsterdam"),
                        "mosa",
                        sequence % 3 == 0 ? "Noordwind MCA" : "Noordwind MOSA",
                        Agreement.MOSA),
                new Receipt.Product(
                        line.product(),
                        Optional.of("O365_BUSINESS_ESSENTIALS"),
                        Optional.of(UUID.fromString("3b555118-da6a-4418-894f-7df1e2096870")),
                        new SubscriptionId("P%02d".formatted(sequence)),
                        new Quantity.Licenses(sequence * 10)),
                new Receipt.Rule(
                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                        new LicenseCount(24, sequence * 10)),
                new Receipt.Confirmed(
                        "Anouk de Wit",
                        at,
                        CancellationReason.NOT_USED_ENOUGH,
                        sequence == 2 ? "The warehouse moved to Basic" : ""),
                CurrencyUnit.USD,
                List.of(line),
                new RefundPayment.WithFinalInvoice(
                        at.plusSeconds(86400 * 10), RefundRoute.PAYMENT_METHOD),
                DataDates.after(at),
                List.of(),
                0,
                ACTIVITY);
    }

    private static final Optional<ChainHead> ACTIVITY =
            Optional.of(new ChainHead(12, Digest.of(new byte[] {1})));

    private static ReceiptLine line(String product, int units) {
        Price price = new Price(units, Money.parse("USD 7.35"), 1, TAX);
        TaxedAmount charged = price.amount();
        Money net = charged.net().multipliedBy(new BigDecimal("0.4"), RoundingMode.HALF_UP);
        Money tax = charged.tax().multipliedBy(new BigDecimal("0.4"), RoundingMode.HALF_UP);
        TaxedAmount none = TaxedAmount.zero(CurrencyUnit.USD);
        return new ReceiptLine(
                product,
                "charge-1",
                price,
                Billed.periodOf(T.minusSeconds(86400 * 18), 30),
                18,
                30,
                charged,
                none,
                new TaxedAmount(net, tax),
                none,
                none);
    }
}
