package app.productdesk.domain.cancellation.rule;

import app.productdesk.domain.product.term.CurrentTerm;
import java.time.Duration;
import java.time.Instant;

/// The time after a start or renewal in which an MCA subscription can be cancelled (product-facts
/// 2.2 and 3).
///
/// @param closes the last instant at which it is open
public record CancellationWindow(Instant opens, Instant closes) {

    /// Seven days of 24 hours (168 hours), whatever the clocks do.
    public static final Duration LENGTH = Duration.ofDays(7);

    public static CancellationWindow of(CurrentTerm term) {
        return new CancellationWindow(term.start(), term.start().plus(LENGTH));
    }

    public boolean isOpenAt(Instant now) {
        return !now.isAfter(closes);
    }
}
