package app.productdesk.domain.product.term;

import java.time.Instant;
import java.time.ZoneOffset;

/// Adds calendar months to an instant, in UTC, always counted from the original start and clamped
/// to the month's end: 31 Jan, 28 Feb, 31 Mar (decisions 4).
public final class Months {

    private Months() {}

    /// The instant that many months after the start.
    public static Instant after(Instant start, int months) {
        return start.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }

    /// How many whole cycles of that many months have begun after the start; 0 up to and including
    /// the first, and 0 before the start.
    ///
    /// @param cycle months in a cycle, at least 1
    public static int cyclesBegun(Instant start, int cycle, Instant now) {
        int cycles = 0;
        if (now.isAfter(start)) {
            long days = java.time.Duration.between(start, now).toDays();
            cycles = (int) Math.max(0, days / (31L * cycle) - 1);
        }
        while (!after(start, (cycles + 1) * cycle).isAfter(now)) {
            cycles++;
        }
        return cycles;
    }
}
