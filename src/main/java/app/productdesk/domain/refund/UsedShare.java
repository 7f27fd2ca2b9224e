package app.productdesk.domain.refund;

import app.productdesk.domain.product.charge.ChargePeriod;
import java.time.Duration;
import java.time.Instant;

/// How much of a period was used at an instant: so many parts of so many. A part is a day, or a
/// second where the policy counts those.
///
/// @param used 0 to `of`
/// @param of parts in the whole period
record UsedShare(long used, long of) {

    private static final Duration DAY = Duration.ofDays(1);

    static UsedShare at(ChargePeriod period, Instant now, RefundPolicy policy) {
        Duration elapsed = Duration.between(period.start(), now);
        boolean free =
                policy.firstDay() == RefundPolicy.FirstDay.FREE && elapsed.compareTo(DAY) <= 0;
        Duration length = Duration.between(period.start(), period.end());
        long of =
                policy.dayCount() == RefundPolicy.DayCount.SECONDS
                        ? length.toSeconds()
                        : length.toDays();
        long used = free ? 0 : parts(elapsed, policy.dayCount());
        return new UsedShare(Math.clamp(used, 0, of), of);
    }

    long unused() {
        return of - used;
    }

    private static long parts(Duration elapsed, RefundPolicy.DayCount dayCount) {
        return switch (dayCount) {
            case STARTED_DAYS -> begun(elapsed, DAY);
            case COMPLETED_DAYS -> elapsed.toDays();
            case SECONDS -> begun(elapsed, Duration.ofSeconds(1));
        };
    }

    private static long begun(Duration elapsed, Duration part) {
        if (elapsed.isNegative()) {
            return 0;
        }
        long whole = elapsed.dividedBy(part);
        return part.multipliedBy(whole).equals(elapsed) ? whole : whole + 1;
    }
}
