package app.productdesk.domain.people;

import app.productdesk.domain.product.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One way in which a person holds a license of a product; the same person may hold it directly and
/// through groups at once.
///
/// @param skuKey the product, by [app.productdesk.domain.product.Sku#key()]
/// @param subscription the subscription whose seat it takes; absent where the data does not say
/// @param through the group it is inherited from; absent for a direct one
/// @param since puts assignments in order: when it was assigned, or began to be inherited; where
///   nobody knows that, a moment made by [#unknownSince(Instant)]. What people read is
///   [#knownSince()].
/// @param disabledPlans the ids of the services that were turned off for the holder, in order
public record LicenseAssignment(
        PersonId holder,
        String skuKey,
        Optional<SubscriptionId> subscription,
        Optional<GroupId> through,
        State state,
        Instant since,
        List<String> disabledPlans) {

    /// No license was ever given after this.
    private static final Instant NEVER = Instant.parse("3000-01-01T00:00:00Z");

    private static final Duration OUT_OF_SIGHT = Duration.ofDays(365_250);

    public LicenseAssignment {
        disabledPlans =
                disabledPlans.size() < 2
                        ? List.copyOf(disabledPlans)
                        : disabledPlans.stream().sorted().toList();
    }

    /// An assignment with all services of the product.
    public LicenseAssignment(
            PersonId holder,
            String skuKey,
            Optional<SubscriptionId> subscription,
            Optional<GroupId> through,
            State state,
            Instant since) {
        this(holder, skuKey, subscription, through, state, since, List.of());
    }

    /// Whether the assignment takes a license.
    public enum State {
        ACTIVE,
        /// The group could not give it; no license is taken.
        FAILED,
        /// The person was deleted; the license is free again.
        HOLDER_DELETED
    }

    /// Stands for the moment of an assignment of which nobody knows it: after all that are known,
    /// and among its like in the order in which they were first seen.
    ///
    /// @param seen when it was first seen, in this millennium
    public static Instant unknownSince(Instant seen) {
        return seen.plus(OUT_OF_SIGHT);
    }

    /// When it was assigned, or began to be inherited; empty where nobody knows.
    public Optional<Instant> knownSince() {
        return Optional.of(since).filter(at -> at.isBefore(NEVER));
    }

    public boolean isInherited() {
        return through.isPresent();
    }
}
