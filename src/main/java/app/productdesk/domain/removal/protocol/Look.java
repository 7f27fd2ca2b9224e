package app.productdesk.domain.removal.protocol;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.removal.run.StepReason;
import java.util.List;

/// What is there when a target is looked at.
public sealed interface Look {

    /// The licenses that the target stands for; for a membership everything inherited through that
    /// group. Empty when there is none: not held, not a member.
    record Found(List<LicenseAssignment> ways) implements Look {
        public Found {
            ways = List.copyOf(ways);
        }
    }

    /// The person or the group is no longer there.
    record SubjectGone(StepReason reason) implements Look {}

    /// Nobody said.
    record Unanswered(Silence silence) implements Look {}
}
