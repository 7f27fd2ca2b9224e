package app.productdesk.domain.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody is to carry out at Microsoft by hand, for people to read: whether a script can do
/// it or not. What is not known under an id of Microsoft’s stands here by its name alone.
///
/// @param domain a domain of the organization; empty where none is known that a command may name
/// @param by who made it
public record RemovalSheet(
        String organization,
        Optional<String> domain,
        String product,
        Optional<UUID> skuId,
        List<Line> lines,
        String by,
        Instant at) {

    public RemovalSheet {
        lines = List.copyOf(lines);
    }

    /// One way of holding that is to end.
    ///
    /// @param group the group that the person is to leave; absent for a license given directly
    public record Line(Optional<UUID> person, String userName, Optional<Group> group) {}

    /// A group, by its name.
    public record Group(Optional<UUID> id, String name) {}

    /// Whether somebody loses a license that was given directly, which takes a right of its own.
    public boolean changesLicenses() {
        return lines.stream().anyMatch(line -> line.group().isEmpty());
    }

    /// Whether somebody leaves a group, which takes another.
    public boolean changesGroups() {
        return lines.stream().anyMatch(line -> line.group().isPresent());
    }
}
