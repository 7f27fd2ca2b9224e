package app.productdesk.domain.product;

import java.time.Instant;
import java.util.Optional;

/// What people did to end a subscription, as opposed to what time does to it.
///
/// @param cancelledAt when it was cancelled; absent while it was not, or once it was reactivated
/// @param deletedAt when somebody deleted it by hand
public record Ending(Optional<Instant> cancelledAt, Optional<Instant> deletedAt) {

    public static final Ending NONE = new Ending(Optional.empty(), Optional.empty());

    public static Ending cancelled(Instant when) {
        return new Ending(Optional.of(when), Optional.empty());
    }

    public Ending deleted(Instant when) {
        return new Ending(cancelledAt, Optional.of(when));
    }
}
