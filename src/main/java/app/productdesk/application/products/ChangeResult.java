package app.productdesk.application.products;

import app.productdesk.domain.actions.Availability.WhyNot;
import app.productdesk.domain.product.Subscription;

/// How a change to a subscription went.
public sealed interface ChangeResult {

    /// It was made; this is what the subscription, or the one in its place, is now.
    record Changed(Subscription subscription) implements ChangeResult {}

    /// It cannot be made any more, for that reason; nothing was changed.
    record NotPossible(WhyNot reason) implements ChangeResult {}

    /// The subscription is not there any more.
    record Gone() implements ChangeResult {}
}
