package app.productdesk.domain.handover;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What somebody has in hand while carrying out a removal at Microsoft.
///
/// @param before both numbers of the rule of 25 when the order was made
/// @param after the same once everything on it is done
/// @param byPage the names of groups whose license is to go for everybody in them, on a page of the
///   admin center
/// @param dates when something comes to an end that those who act should know, soonest first
/// @param zone in which its dates are written
public record Checklist(
        RemovalSheet sheet,
        LicenseCount before,
        LicenseCount after,
        List<String> byPage,
        List<Deadline> dates,
        ZoneId zone) {

    /// How long a mailbox can be brought back after its license went (product-facts 4.4).
    public static final Duration MAILBOX_KEPT = Duration.ofDays(30);

    public Checklist {
        byPage = List.copyOf(byPage);
        dates = List.copyOf(dates);
    }

    /// An instant after which something is no longer as it is.
    public record Deadline(Kind kind, Instant at) {

        /// What comes to an end.
        public enum Kind {
            /// The time in which the subscription can be cancelled.
            CANCELLATION_WINDOW,
            /// The term or the status that the subscription is in.
            CURRENT_TERM,
            /// The time in which a mailbox can be brought back, were its license taken today.
            MAILBOX
        }
    }
}
