package app.productdesk.domain.product.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/// How an amount came about: units times price times months, and the tax on it.
///
/// @param units licenses or gigabytes, 1 for a flat product
/// @param perUnit a unit’s price for a month, without tax
/// @param months how many months are charged at once
/// @param taxRate percent
public record Price(int units, Money perUnit, int months, BigDecimal taxRate) {

    /// The amount for all units and months, with its tax rounded half-up at the currency’s own
    /// decimals.
    public TaxedAmount amount() {
        Money net = perUnit.multipliedBy((long) units * months);
        Money tax = net.multipliedBy(taxRate.movePointLeft(2), RoundingMode.HALF_UP);
        return new TaxedAmount(net, tax);
    }
}
