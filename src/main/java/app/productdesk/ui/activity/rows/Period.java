package app.productdesk.ui.activity.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// How far back the list goes. Days are whole days of the organization’s calendar, and today is one
/// of them.
public enum Period {
    ALL(0),
    TODAY(1),
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /// The first moment that belongs to it; empty where all do.
    public Optional<Instant> since(Instant now, ZoneId zone) {
        if (days == 0) {
            return Optional.empty();
        }
        LocalDate first = now.atZone(zone).toLocalDate().minusDays(days - 1L);
        return Optional.of(first.atStartOfDay(zone).toInstant());
    }
}
