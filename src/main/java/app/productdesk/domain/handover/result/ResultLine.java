package app.productdesk.domain.handover.result;

import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.plan.Target;
import java.time.Instant;

/// What the script says became of one way of holding.
///
/// @param line of the file, from 1
/// @param target whose license it was, and how it was held; never a whole group
/// @param reason in the script’s words; empty where it had nothing to add
public record ResultLine(
        int line, PersonId person, Target target, Outcome outcome, String reason, Instant at) {

    /// Stands in the reason where the person holds the product in another way too, which nobody
    /// planned to end.
    public static final String STILL_LICENSED = "still licensed";

    /// Whether this way has ended and the person holds the product all the same. Of what Microsoft
    /// says itself, which could hold any words, nothing stands beside such an outcome.
    public boolean stillLicensed() {
        return outcome.isGone() && reason.contains(STILL_LICENSED);
    }

    /// The script’s own words for how it went.
    public enum Outcome {
        /// It is gone, and the script took it away.
        DONE,
        /// It was gone already, or the person is.
        ALREADY_GONE,
        /// Microsoft does not allow it.
        REFUSED,
        /// It is not known to be gone.
        FAILED,
        /// It would be taken away; nothing was changed.
        DRY_RUN;

        /// Whether the license is no longer held in this way.
        public boolean isGone() {
            return this == DONE || this == ALREADY_GONE;
        }
    }
}
