package app.productdesk.adapter.exchange.intake.json.record;

import app.productdesk.domain.product.SubscriptionStatus;
import java.util.Optional;

/// How many licenses of a product are in which condition (`prepaidUnits`).
public record Units(int enabled, int warning, int suspended) {

    /// The units that a record of them tells.
    public static Units of(RawRecord units) {
        return new Units(
                units.count(Field.ENABLED).orElse(0),
                units.count(Field.WARNING).orElse(0),
                units.count(Field.SUSPENDED).orElse(0));
    }

    /// Those that can be used: with a warning everything still works.
    public int usable() {
        return (int) Math.min(Integer.MAX_VALUE, (long) enabled + warning);
    }

    /// What the numbers say of the product; absent where all are zero.
    public Optional<SubscriptionStatus> status() {
        if (enabled > 0) {
            return Optional.of(SubscriptionStatus.ACTIVE);
        }
        if (warning > 0) {
            return Optional.of(SubscriptionStatus.EXPIRED);
        }
        return suspended > 0 ? Optional.of(SubscriptionStatus.DISABLED) : Optional.empty();
    }
}
