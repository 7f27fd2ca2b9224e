package app.productdesk.domain.product.term;

import java.time.Instant;
import java.util.Optional;

/// What was chosen to happen at the end of the term, and when that makes the subscription run out.
///
/// @param runsOutAt the first instant that is no longer paid for; absent while it renews for ever
public record Renewal(RecurringBilling setting, Optional<Instant> runsOutAt) {

    public static final Renewal FOR_EVER = new Renewal(RecurringBilling.ON, Optional.empty());

    public Renewal {
        if ((setting == RecurringBilling.ON) == runsOutAt.isPresent()) {
            throw new IllegalArgumentException(
                    "only recurring billing that is on has no end: " + setting + " " + runsOutAt);
        }
    }

    public static Renewal offAt(Instant runsOutAt) {
        return new Renewal(RecurringBilling.OFF, Optional.of(runsOutAt));
    }

    public static Renewal onceUntil(Instant runsOutAt) {
        return new Renewal(RecurringBilling.ON_RENEW_ONCE, Optional.of(runsOutAt));
    }
}
