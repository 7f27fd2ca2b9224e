package app.productdesk.domain.removal.plan;

import app.productdesk.domain.people.LicenseAssignment;
import java.util.List;

/// One step of a plan.
///
/// @param name of the person, or of the group where its license goes for everybody
/// @param userName empty for a group
/// @param group the name of the group it is about; empty for a direct license
/// @param ends the ways, of this product, in which licenses are held and that end with it
public record PlannedStep(
        Target target, String name, String userName, String group, List<LicenseAssignment> ends) {

    public PlannedStep {
        ends = List.copyOf(ends);
    }
}
