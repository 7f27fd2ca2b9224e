package app.productdesk.domain.activity;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.util.Optional;

/// One change that somebody made: who, when, what.
///
/// @param by the operator’s name
/// @param subscription what it was done to
/// @param receipt the receipt that was issued with it; absent for everything but a cancellation
/// @param run the guided removal it belongs to; absent for everything else
/// @param person the user name of the person concerned, as it was then; empty where none was
/// @param detail what was chosen, as the constant’s name, or the group’s name, or how many; empty
///   where the kind says it all
public record ActivityEntry(
        Instant at,
        String by,
        Kind kind,
        SubscriptionId subscription,
        Optional<ReceiptNumber> receipt,
        Optional<RunId> run,
        String person,
        String detail) {

    /// A change that concerns no person and no removal.
    public ActivityEntry(
            Instant at,
            String by,
            Kind kind,
            SubscriptionId subscription,
            Optional<ReceiptNumber> receipt,
            String detail) {
        this(at, by, kind, subscription, receipt, Optional.empty(), "", detail);
    }

    /// What was done.
    public enum Kind {
        CANCELLED,
        REACTIVATED,
        DELETED,
        RECURRING_BILLING_CHANGED,
        /// A removal began; the detail is how many steps it has.
        REMOVAL_STARTED,
        REMOVAL_STOPPED,
        REMOVAL_FINISHED,
        LICENSE_REMOVED,
        /// A person was taken out of a group, which the detail names.
        GROUP_LEFT,
        /// A group, which the detail names, no longer gives the license to anybody.
        GROUP_LICENSE_REMOVED,
        LICENSE_RESTORED,
        GROUP_JOINED,
        GROUP_LICENSE_RESTORED,
        /// A file was written with which somebody else can go on.
        HANDED_OVER,
        /// Nobody carries out what was handed over; the detail is how many steps that were.
        HAND_OVER_WITHDRAWN,
        /// Somebody told what the files do not say.
        FACTS_TOLD,
        /// Somebody said that licenses were removed at Microsoft by hand; the detail is how many
        /// steps it had.
        REMOVAL_REPORTED,
        /// Files were brought in that say something new; the detail is what.
        FILES_BROUGHT_IN,
        /// Files that were brought in show that what was to be done by hand is done.
        PROVED_BY_FILES,
        /// The workspace was made of a file that it had been taken out into; what names a
        /// subscription elsewhere names the organization here.
        BROUGHT_BACK
    }
}
