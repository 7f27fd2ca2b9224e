package app.productdesk.domain.removal.run;

/// Why a step had nothing to do, or was not done.
public enum StepReason {
    /// The person does not hold it (any more).
    NOT_HELD,
    /// The person holds it again: somebody else gave it back.
    HELD_AGAIN,
    PERSON_DELETED,
    GROUP_DELETED,
    /// It comes through a group and cannot be taken from the person (product-facts 4.2).
    INHERITED,
    DYNAMIC_GROUP,
    SYNCHRONIZED_GROUP,
    /// Another product the person holds depends on it.
    NEEDED_BY_ANOTHER_PRODUCT,
    /// The operator’s role does not allow it.
    ROLE_MISSING,
    /// All seats that were bought are taken.
    NO_FREE_SEAT,
    /// The subscription was cancelled or has run out.
    SUBSCRIPTION_ENDED,
    /// It stands in a newer hand-over too, and is told of there.
    HANDED_OVER_AGAIN,
    /// The person who handed it over said that nobody carries it out.
    WITHDRAWN,
    /// The service said no without a reason we know.
    NOT_ACCEPTED;

    /// Whether it means that there is nothing left to remove.
    public boolean meansGone() {
        return this == NOT_HELD || this == PERSON_DELETED || this == GROUP_DELETED;
    }
}
