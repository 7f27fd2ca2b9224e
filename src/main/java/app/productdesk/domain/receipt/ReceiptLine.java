package app.productdesk.domain.receipt;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.ChargePeriod;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.TaxedAmount;

/// One line of a receipt: a charge and what comes back of it, with the figures to redo the sum.
///
/// @param product what was charged
/// @param charge the charge’s id
/// @param price units times price times months, and the tax rate
/// @param used days of the period that are used
/// @param days days in the period
/// @param creditedBefore what an earlier credit took off the charge
/// @param credit `charged x (days - used) / days`, never more than what was left
/// @param setOff the part of the credit that reduces what was still owed
/// @param stillOwed what has to be paid on the charge all the same
public record ReceiptLine(
        String product,
        String charge,
        Price price,
        ChargePeriod period,
        long used,
        long days,
        TaxedAmount charged,
        TaxedAmount creditedBefore,
        TaxedAmount credit,
        TaxedAmount setOff,
        TaxedAmount stillOwed) {

    /// What the charge is called; empty where it belongs to a subscription that is known under no
    /// id, so that this one would say nothing to anybody.
    public String chargeShown() {
        return new SubscriptionId(charge).known().orElse("");
    }

    public long unused() {
        return days - used;
    }

    public TaxedAmount paidOut() {
        return credit.minus(setOff);
    }
}
