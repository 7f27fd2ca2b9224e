package app.productdesk.domain.refund;

import java.math.RoundingMode;

/// The named conventions a refund is computed under. Every published way of prorating that we know
/// of is one choice of these five.
///
/// @param dayCount what counts as used
/// @param rounding how the one rounding per amount is done
/// @param taxRule how the tax comes back
/// @param cap the most that can come back
/// @param firstDay whether the first 24 hours are free
public record RefundPolicy(
        DayCount dayCount, RoundingMode rounding, TaxRule taxRule, Cap cap, FirstDay firstDay) {

    /// The rule Product Desk works by (decisions 4, product-facts 3).
    public static final RefundPolicy STARTED_DAYS_HALF_UP =
            new RefundPolicy(
                    DayCount.STARTED_DAYS,
                    RoundingMode.HALF_UP,
                    TaxRule.SHARE_OF_CHARGED_TAX,
                    Cap.NOT_YET_CREDITED,
                    FirstDay.COUNTS);

    public RefundPolicy withFirstDay(FirstDay choice) {
        return new RefundPolicy(dayCount, rounding, taxRule, cap, choice);
    }

    /// How elapsed time turns into used days.
    public enum DayCount {
        /// A day that has begun is used; exactly 48 hours are two days.
        STARTED_DAYS,
        /// Only a day that is over is used.
        COMPLETED_DAYS,
        /// No days at all: time is used second by second.
        SECONDS
    }

    /// How tax follows the credit.
    public enum TaxRule {
        /// The same share of the tax that was charged.
        SHARE_OF_CHARGED_TAX,
        /// The charge’s rate on the rounded credit.
        RATE_ON_CREDIT,
        /// Tax stays where it is.
        NOT_RETURNED
    }

    /// The most that a line can give.
    public enum Cap {
        /// What was charged and not credited before.
        NOT_YET_CREDITED,
        /// What was paid; debts are not reduced.
        PAID
    }

    /// What the first 24 hours of a period cost.
    public enum FirstDay {
        COUNTS,
        /// Cancelling within them gives everything back (older policy, product-facts 3).
        FREE
    }
}
