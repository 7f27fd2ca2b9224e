package app.productdesk.domain.handover;

/// Why a removal can’t be handed over as a script.
public sealed interface OrderRefusal {

    /// The id of a person is none that Microsoft gives.
    record PersonIdUnusable(String userName, String id) implements OrderRefusal {}

    /// The id of a group is none that Microsoft gives.
    record GroupIdUnusable(String group, String id) implements OrderRefusal {}

    /// It is not known under which id Microsoft sells the product.
    record ProductIdUnknown(String product) implements OrderRefusal {}

    /// The organization’s domain is no domain name.
    record DomainUnusable(String domain) implements OrderRefusal {}

    /// There is no step that a script could take.
    record NothingToDo() implements OrderRefusal {}
}
