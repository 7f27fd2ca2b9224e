package app.productdesk.domain.product.charge;

import app.productdesk.domain.product.term.Months;
import java.time.Instant;

/// The rhythm in which a charge comes back: every so many months from an anchor.
///
/// @param anchor the instant all cycles are counted from
/// @param months length of a cycle, at least 1
public record BillingCycle(Instant anchor, int months) {

    public BillingCycle {
        if (months < 1) {
            throw new IllegalArgumentException("a billing cycle lasts a month or more: " + months);
        }
    }

    public ChargePeriod period(int cycle) {
        return new ChargePeriod(
                Months.after(anchor, cycle * months), Months.after(anchor, (cycle + 1) * months));
    }

    /// The number of the cycle that the instant falls in; 0 before the anchor.
    public int cycleAt(Instant now) {
        return Months.cyclesBegun(anchor, months, now);
    }
}
