package app.productdesk.domain.removal.plan;

import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.PersonId;

/// A way in which somebody who was chosen keeps the license all the same.
public record Obstacle(PersonId person, GroupId group, Kind kind) {

    /// Why the person stays in the group.
    public enum Kind {
        /// A rule decides who is in it (product-facts 4.2).
        DYNAMIC_GROUP,
        /// The on-premises directory decides who is in it.
        SYNCHRONIZED_GROUP,
        /// Nobody said that people are to be taken out of it.
        GROUP_NOT_CHOSEN,
        /// The operator may not change who is in a group.
        GROUP_ROLE_MISSING
    }
}
