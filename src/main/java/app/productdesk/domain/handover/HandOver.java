package app.productdesk.domain.handover;

import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.util.List;

/// What one administrator leaves to another who may do what the first may not.
///
/// @param organization the organization’s name
/// @param domain the organization’s domain: whoever opens it must be at work in the same one
/// @param product the product’s name, as it was then
/// @param people whose licenses are to go; empty for a cancellation
/// @param by who hands over
public record HandOver(
        Purpose purpose,
        String organization,
        String domain,
        SubscriptionId subscription,
        String product,
        List<Named> people,
        String by,
        Instant at) {

    public HandOver {
        people = List.copyOf(people);
    }

    /// What is left to do.
    public enum Purpose {
        REMOVE_LICENSES,
        CANCEL
    }

    /// Somebody who was chosen.
    ///
    /// @param userName for people to read; the id decides
    public record Named(PersonId id, String userName) {}
}
