package app.productdesk.domain.cancellation;

import app.productdesk.domain.product.Lifecycle;
import java.time.Duration;
import java.time.Instant;

/// What happens when after a cancellation. Microsoft’s own texts differ on the data; all three
/// dates are told (product-facts 2.5, decisions 5).
///
/// @param disabled the subscription is disabled and people lose access
/// @param dataSafeUntil the data is safe until then
/// @param deleted the subscription is deleted and the data may be gone
/// @param dataGoneBy the data is gone by then
public record DataDates(
        Instant disabled, Instant dataSafeUntil, Instant deleted, Instant dataGoneBy) {

    public static DataDates after(Instant cancelled) {
        return new DataDates(
                cancelled,
                cancelled.plus(Duration.ofDays(30)),
                cancelled.plus(Lifecycle.DISABLED_FOR),
                cancelled.plus(Duration.ofDays(180)));
    }
}
