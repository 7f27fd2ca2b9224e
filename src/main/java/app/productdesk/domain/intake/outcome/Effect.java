package app.productdesk.domain.intake.outcome;

/// What files did to a subscription.
public enum Effect {
    ADDED,
    /// Its status, its number of licenses or its product is another one.
    CHANGED,
    /// Other people hold its licenses, or another number of them, or they hold them in other ways.
    HOLDERS_CHANGED,
    /// The files list it no more.
    GONE,
    /// They show that it has ended after it was cancelled by hand.
    PROVED
}
