package app.productdesk.domain.people;

import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One way in which a person holds a license of a product; the same person may hold it directly and
/// through groups at once.
///
/// @param skuKey the product, by [app.productdesk.domain.product.Sku#key()]
/// @param subscription the subscription whose seat it takes; absent where the data does not say
/// @param through the group it is inherited from; absent for a direct one
/// @param since when it was assigned, or began to be inherited
/// @param disabledPlans the ids of the services that were turned off for the holder, in order
public record LicenseAssignment(
        PersonId holder,
        String skuKey,
        Optional<SubscriptionId> subscription,
        Optional<GroupId> through,
        State state,
        Instant since,
        List<String> disabledPlans) {

    public LicenseAssignment {
        disabledPlans = disabledPlans.stream().sorted().toList();
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

    public boolean isInherited() {
        return through.isPresent();
    }
}
