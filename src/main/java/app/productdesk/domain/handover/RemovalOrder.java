package app.productdesk.domain.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody is to carry out at Microsoft by hand: ways of holding one product that are to end.
///
/// @param domain a domain of the organization, so that nobody does it in another one
/// @param product its name, for people to read; the id decides
/// @param by who made it
public record RemovalOrder(
        String organization,
        String domain,
        String product,
        UUID skuId,
        List<Removal> removals,
        String by,
        Instant at) {

    public RemovalOrder {
        removals = List.copyOf(removals);
    }

    /// One way of holding that is to end.
    ///
    /// @param userName for people to read; the id decides
    /// @param leaving the group that the person is to leave; absent for a license given directly
    public record Removal(UUID person, String userName, Optional<UUID> leaving) {}
}
