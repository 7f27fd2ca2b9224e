package app.productdesk.domain.people;

import java.util.List;

/// A person who holds a license of one subscription, and every way in which they do.
///
/// @param direct whether one of the ways is direct
/// @param groups the groups it is inherited from, by name; empty when only direct
public record LicenseHolder(Person person, boolean direct, List<Group> groups) {

    public LicenseHolder {
        groups = List.copyOf(groups);
    }
}
