package app.productdesk.domain.refund;

import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;

/// What comes back of one charge, with everything needed to redo the sum by hand: `credit = charged
/// x unused / of`, rounded once.
///
/// @param charge what was charged, and what became of it so far
/// @param used parts of the period that are used: days, unless the policy counts seconds
/// @param of parts in the whole period
/// @param credit what is taken off the charge
/// @param setOff the part of the credit that reduces what is still owed on the charge
public record RefundLine(
        Charge charge, long used, long of, TaxedAmount credit, TaxedAmount setOff) {

    public long unused() {
        return of - used;
    }

    /// The price of what was used: everything that was charged and neither comes back now nor was
    /// credited before.
    public TaxedAmount usedAmount() {
        return charge.amount().minus(charge.settled().credited()).minus(credit);
    }

    /// The part of the credit that was paid and is given back.
    public TaxedAmount paidOut() {
        return credit.minus(setOff);
    }

    /// What is still owed on the charge once the credit was set off.
    public TaxedAmount stillOwed() {
        return charge.owed().minus(setOff);
    }

    /// The charge as it stands once this line was carried out.
    public Charge credited() {
        return charge.withSettled(charge.settled().creditedToo(credit, paidOut()));
    }
}
