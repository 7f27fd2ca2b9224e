package app.productdesk.ui.handover;

import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.util.Set;

/// Where a hand-over file leads to.
public interface HandOverActions {

    /// Opens the guided removal with these people.
    void removeLicenses(SubscriptionId id, Set<PersonId> chosen);

    /// Goes on to cancel the subscription.
    void cancelSubscription(SubscriptionId id);
}
