package app.productdesk.domain.removal.plan;

import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;

/// What one step of a removal ends.
public sealed interface Target {

    /// The license that was given to a person directly.
    record Direct(PersonId person) implements Target {}

    /// A person’s membership of a group, and with it everything the group gives them.
    record Membership(PersonId person, GroupId group) implements Target {}

    /// The license that a group gives to everybody in it; the group itself stays.
    record GroupLicense(GroupId group) implements Target {}

    /// What ends that way of holding for its holder alone.
    static Target of(LicenseAssignment way) {
        return way.through()
                .<Target>map(group -> new Membership(way.holder(), group))
                .orElseGet(() -> new Direct(way.holder()));
    }
}
