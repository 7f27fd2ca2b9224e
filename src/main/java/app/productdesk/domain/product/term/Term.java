package app.productdesk.domain.product.term;

import java.time.Instant;

/// A stretch of time that was committed to. The end is the first instant that is no longer in it.
///
/// @param start the instant the first such term began
/// @param months its length in calendar months, at least 1
public record Term(Instant start, int months, BillingFrequency frequency) {

    public Term {
        if (months < 1) {
            throw new IllegalArgumentException("a term lasts a month or more: " + months);
        }
    }

    public Instant end() {
        return Months.after(start, months);
    }

    /// How many months one charge covers.
    public int monthsPerCharge() {
        return frequency == BillingFrequency.MONTHLY ? 1 : months;
    }
}
