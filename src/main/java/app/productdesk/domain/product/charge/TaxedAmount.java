package app.productdesk.domain.product.charge;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// An amount and the tax on it, both in one currency and never rounded together.
public record TaxedAmount(Money net, Money tax) {

    public TaxedAmount {
        if (!net.isSameCurrency(tax)) {
            throw new IllegalArgumentException("two currencies in one amount: " + net + " " + tax);
        }
    }

    public static TaxedAmount zero(CurrencyUnit currency) {
        return new TaxedAmount(Money.zero(currency), Money.zero(currency));
    }

    public Money total() {
        return net.plus(tax);
    }

    public CurrencyUnit currency() {
        return net.getCurrencyUnit();
    }

    public TaxedAmount plus(TaxedAmount other) {
        return new TaxedAmount(net.plus(other.net), tax.plus(other.tax));
    }

    public TaxedAmount minus(TaxedAmount other) {
        return new TaxedAmount(net.minus(other.net), tax.minus(other.tax));
    }

    /// The smaller of the two, net and tax each by itself.
    public TaxedAmount atMost(TaxedAmount other) {
        return new TaxedAmount(smaller(net, other.net), smaller(tax, other.tax));
    }

    public boolean isZero() {
        return net.isZero() && tax.isZero();
    }

    private static Money smaller(Money one, Money two) {
        return one.isLessThan(two) ? one : two;
    }
}
