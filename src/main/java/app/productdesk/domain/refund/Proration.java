package app.productdesk.domain.refund;

import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Computes what comes back of charges when they end before their periods do (decisions 4,
/// product-facts 3): exact fractions, one rounding per amount.
public final class Proration {

    private Proration() {}

    /// The quote for charges that end at that instant.
    ///
    /// @param currency the currency of all charges; needed because there may be none
    /// @throws org.joda.money.CurrencyMismatchException when a charge is in another currency
    public static RefundQuote quote(
            CurrencyUnit currency, List<Charge> charges, Instant at, RefundPolicy policy) {
        return new RefundQuote(
                currency,
                at,
                policy,
                charges.stream().map(charge -> line(charge, at, policy)).toList());
    }

    private static RefundLine line(Charge charge, Instant at, RefundPolicy policy) {
        UsedShare share = UsedShare.at(charge.period(), at, policy);
        TaxedAmount most = most(charge, policy.cap());
        Money net = smaller(shareOf(charge.amount().net(), share, policy), most.net());
        Money tax = smaller(tax(charge, net, share, policy), most.tax());
        TaxedAmount credit = new TaxedAmount(net, tax);
        TaxedAmount setOff =
                policy.cap() == RefundPolicy.Cap.PAID
                        ? TaxedAmount.zero(credit.currency())
                        : credit.atMost(charge.owed());
        return new RefundLine(charge, share.used(), share.of(), credit, setOff);
    }

    private static TaxedAmount most(Charge charge, RefundPolicy.Cap cap) {
        return switch (cap) {
            case NOT_YET_CREDITED -> charge.amount().minus(charge.settled().credited());
            case PAID -> charge.settled().paid();
        };
    }

    private static Money tax(Charge charge, Money net, UsedShare share, RefundPolicy policy) {
        return switch (policy.taxRule()) {
            case SHARE_OF_CHARGED_TAX -> shareOf(charge.amount().tax(), share, policy);
            case RATE_ON_CREDIT ->
                    net.multipliedBy(charge.price().taxRate().movePointLeft(2), policy.rounding());
            case NOT_RETURNED -> Money.zero(net.getCurrencyUnit());
        };
    }

    private static Money shareOf(Money whole, UsedShare share, RefundPolicy policy) {
        BigDecimal credit =
                whole.getAmount()
                        .multiply(BigDecimal.valueOf(share.unused()))
                        .divide(
                                BigDecimal.valueOf(share.of()),
                                whole.getCurrencyUnit().getDecimalPlaces(),
                                policy.rounding());
        return Money.of(whole.getCurrencyUnit(), credit);
    }

    private static Money smaller(Money one, Money two) {
        return one.isLessThan(two) ? one : two;
    }
}
