package app.productdesk.domain.removal.holder;

import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One person who holds a license through a subscription, and every way in which they do.
///
/// @param ways never empty; at most one of them is direct
/// @param coveredBy other products in use, held by the same person, that give the same
public record Holding(Person person, List<LicenseAssignment> ways, List<Sku> coveredBy) {

    public Holding {
        ways = List.copyOf(ways);
        coveredBy = List.copyOf(coveredBy);
    }

    /// Whether one of the ways is direct.
    public boolean direct() {
        return ways.stream().anyMatch(way -> !way.isInherited());
    }

    /// The groups it is inherited from; empty when it is only direct.
    public List<GroupId> groups() {
        return ways.stream().flatMap(way -> way.through().stream()).distinct().sorted().toList();
    }

    /// When the oldest of the ways began; empty where that of any of them is not known.
    public Optional<Instant> since() {
        List<Instant> known =
                ways.stream()
                        .map(LicenseAssignment::knownSince)
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList();
        return known.size() == ways.size() ? Optional.of(known.getFirst()) : Optional.empty();
    }
}
