package app.productdesk.domain.product;

import java.time.Instant;
import java.util.Optional;

/// The status a subscription has at some instant, and how long it has had and will have it.
///
/// @param since when the status began; absent where nobody recorded it
/// @param until when it ends by itself; absent where it does not
public record LifecycleStage(
        SubscriptionStatus status, Optional<Instant> since, Optional<Instant> until) {}
