package app.productdesk.domain.product.charge;

import java.time.Duration;
import java.time.Instant;

/// The days a charge pays for: a whole number of 24-hour days in UTC, at least one (decisions 4).
/// The end is the first instant that is no longer paid for.
public record ChargePeriod(Instant start, Instant end) {

    public ChargePeriod {
        Duration length = Duration.between(start, end);
        if (length.compareTo(Duration.ofDays(1)) < 0
                || !length.equals(Duration.ofDays(length.toDays()))) {
            throw new IllegalArgumentException(
                    "a period is a whole number of days: " + start + " to " + end);
        }
    }

    public int days() {
        return Math.toIntExact(Duration.between(start, end).toDays());
    }
}
