package app.productdesk.application.port.store;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Answer;
import app.productdesk.domain.removal.protocol.Look;
import java.util.List;

/// Where licenses are taken from people and given back. It may be slow, refuse, be busy, lose the
/// answer, and have done it all the same; it never repeats anything by itself. Every call may block
/// and may throw a [StorageFault]; one thread at a time.
public interface LicenseChanger {

    /// What is there right now, from the source itself and never from a copy.
    ///
    /// @param subscription the one whose product is meant; licenses that name another are left out
    Look look(Target target, SubscriptionId subscription);

    /// Ends what the target stands for: a person’s direct license of this product, their membership
    /// of a group with everything inherited through it, or a group’s license of this product.
    Answer remove(Target target, SubscriptionId subscription);

    /// Puts back exactly what was there, where there is a seat for it and the subscription is still
    /// in use. What is there already stays as it is.
    ///
    /// @param before what looking found before the removal
    Answer restore(Target target, SubscriptionId subscription, List<LicenseAssignment> before);
}
