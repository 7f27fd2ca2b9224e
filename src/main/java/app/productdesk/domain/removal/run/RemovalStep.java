package app.productdesk.domain.removal.run;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.removal.plan.PlannedStep;
import app.productdesk.domain.removal.plan.Target;
import java.time.Instant;
import java.util.List;

/// One step of a removal under way, as the journal keeps it.
///
/// @param number from 1, in the order in which they are done
/// @param name of the person, or of the group where its license goes for everybody; kept here so
///   that somebody who was deleted meanwhile can still be named
/// @param userName empty for a group
/// @param group the name of the group it is about; empty for a direct license
/// @param before the licenses as they were just before it was attempted, with everything an undo
///   needs; until then as they were planned to be
public record RemovalStep(
        int number,
        Target target,
        String name,
        String userName,
        String group,
        List<LicenseAssignment> before,
        StepState state) {

    public RemovalStep {
        before = List.copyOf(before);
    }

    /// A step of a plan, before anything was done.
    public static RemovalStep of(int number, PlannedStep planned) {
        return new RemovalStep(
                number,
                planned.target(),
                planned.name(),
                planned.userName(),
                planned.group(),
                planned.ends(),
                StepState.PLANNED);
    }

    public Stage stage() {
        return state.stage();
    }

    /// The same at the stage that follows.
    ///
    /// @throws IllegalArgumentException when it may not follow
    public RemovalStep at(Stage stage, Instant when) {
        return with(StepState.of(stage, when));
    }

    /// The same at the stage that follows, with the reason.
    ///
    /// @throws IllegalArgumentException when it may not follow
    public RemovalStep at(Stage stage, Instant when, StepReason reason) {
        return with(StepState.of(stage, when, reason));
    }

    /// The same with the licenses as they are found right now.
    public RemovalStep seeing(List<LicenseAssignment> found) {
        return new RemovalStep(number, target, name, userName, group, found, state);
    }

    private RemovalStep with(StepState next) {
        if (!next.stage().mayFollow(stage())) {
            throw new IllegalArgumentException(next.stage() + " after " + stage());
        }
        return new RemovalStep(number, target, name, userName, group, before, next);
    }
}
