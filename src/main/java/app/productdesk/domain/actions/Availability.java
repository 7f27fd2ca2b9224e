package app.productdesk.domain.actions;

/// Whether an action can be taken now.
public sealed interface Availability {

    /// It can. For a cancellation this means that there is something to ask, not that the answer
    /// will be yes.
    record Possible() implements Availability {}

    /// It cannot, for that reason.
    record NotPossible(WhyNot reason) implements Availability {}

    /// Why an action cannot be taken.
    enum WhyNot {
        ROLE_MISSING,
        ONLY_WHILE_ACTIVE,
        NOT_STARTED,
        STILL_ACTIVE,
        ALREADY_ENDED,
        DELETED_FOR_GOOD,
        MANAGED_BY_PARTNER,
        MANAGED_BY_REPRESENTATIVE,
        MANAGED_BY_PUBLISHER,
        SELF_SERVICE,
        FREE_PRODUCT,
        GOES_WITH_BASE,
        REPLACED,
        CANCEL_FIRST,
        NOT_UNDER_THIS_AGREEMENT,
        /// Storage and the like: nobody holds a license of it.
        NOT_FOR_PEOPLE,
        NOBODY_LICENSED,
        /// Some people hold a license, or may do so, and no file names any of them.
        NOBODY_NAMED,
        /// The workspace was filled from files: nothing but a cancellation is followed up here.
        IN_THE_ADMIN_CENTER
    }
}
