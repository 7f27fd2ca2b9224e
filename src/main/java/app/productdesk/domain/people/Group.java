package app.productdesk.domain.people;

/// People together; licenses given to a group are inherited by its members (product-facts 4.2).
///
/// @param gives in words, what else membership brings; empty when nothing
public record Group(GroupId id, String name, Kind kind, String gives) {

    /// Who decides who is in it.
    public enum Kind {
        /// People are put in and taken out by hand, in the cloud.
        STATIC,
        /// A rule decides.
        DYNAMIC,
        /// The on-premises directory decides.
        SYNCHRONIZED
    }
}
