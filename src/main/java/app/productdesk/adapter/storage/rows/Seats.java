package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.StepReason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether there is a seat for a license that is to be put back: a seat of the subscription that it
/// names, or of the product where it names none.
public final class Seats {

    private static final String HOLDERS_OF_SUBSCRIPTION =
            "SELECT * FROM license_assignment WHERE state = 'ACTIVE' AND subscription_id = ?";
    private static final String HOLDERS_OF_PRODUCT =
            "SELECT * FROM license_assignment WHERE state = 'ACTIVE' AND sku_key = ?";

    private final Connection connection;
    private final Instant now;

    public Seats(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /// Why these cannot be put back; empty when they can.
    ///
    /// @param subscription the one they were removed from
    public Optional<StepReason> objectionTo(
            SubscriptionId subscription, Collection<LicenseAssignment> missing)
            throws SQLException {
        if (find(subscription).filter(one -> isInUse(one)).isEmpty()) {
            return Optional.of(StepReason.SUBSCRIPTION_ENDED);
        }
        Map<Place, Set<PersonId>> wanted =
                missing.stream()
                        .filter(way -> way.state() == LicenseAssignment.State.ACTIVE)
                        .collect(
                                Collectors.groupingBy(
                                        way -> new Place(way.subscription(), way.skuKey()),
                                        Collectors.mapping(
                                                LicenseAssignment::holder, Collectors.toSet())));
        for (Map.Entry<Place, Set<PersonId>> each : wanted.entrySet()) {
            if (!haveRoom(each.getKey(), each.getValue())) {
                return Optional.of(StepReason.NO_FREE_SEAT);
            }
        }
        return Optional.empty();
    }

    /// Where a license takes its seat.
    private record Place(Optional<SubscriptionId> subscription, String product) {}

    private boolean haveRoom(Place place, Set<PersonId> people) throws SQLException {
        Set<PersonId> holders = holders(place);
        Set<PersonId> with = new HashSet<>(holders);
        with.addAll(people);
        return with.size() == holders.size() || with.size() <= bought(place);
    }

    private Set<PersonId> holders(Place place) throws SQLException {
        List<LicenseAssignment> ways =
                place.subscription().isPresent()
                        ? Tables.select(
                                connection,
                                PeopleRows::assignment,
                                HOLDERS_OF_SUBSCRIPTION,
                                place.subscription().get().value())
                        : Tables.select(
                                connection,
                                PeopleRows::assignment,
                                HOLDERS_OF_PRODUCT,
                                place.product());
        return ways.stream().map(LicenseAssignment::holder).collect(Collectors.toSet());
    }

    private int bought(Place place) throws SQLException {
        if (place.subscription().isPresent()) {
            return find(place.subscription().get())
                    .map(one -> one.purchase().quantity().licenses())
                    .orElse(0);
        }
        return StoredSubscriptions.ofProduct(connection, place.product()).stream()
                .filter(this::isInUse)
                .mapToInt(one -> one.purchase().quantity().licenses())
                .sum();
    }

    private Optional<Subscription> find(SubscriptionId id) throws SQLException {
        return StoredSubscriptions.find(connection, id);
    }

    private boolean isInUse(Subscription subscription) {
        return subscription.statusAt(now).inUse();
    }
}
