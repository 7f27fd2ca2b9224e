package app.productdesk.domain.removal.plan;

import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes the plan with which a workspace follows what somebody has carried out at Microsoft
/// already: nothing stands in its way, and what the workspace knows to be gone is not in it.
public final class ConfirmedPlan {

    private final Holders holders;
    private final Set<Target> gone;
    private final List<PlannedStep> steps = new ArrayList<>();
    private final Map<GroupId, List<PersonId>> left = new TreeMap<>();

    private ConfirmedPlan(Holders holders, Set<Target> gone) {
        this.holders = holders;
        this.gone = gone;
    }

    /// The plan; without a step when the workspace knows everything.
    ///
    /// @param gone ways of holding that have ended
    public static RemovalPlan of(Holders holders, Set<Target> gone) {
        return new ConfirmedPlan(holders, gone).plan();
    }

    private RemovalPlan plan() {
        Set<PersonId> people = new HashSet<>();
        for (Holding holding : holders.all()) {
            int before = steps.size();
            holding.ways().forEach(way -> follow(holding, way));
            if (steps.size() > before) {
                people.add(holding.person().id());
            }
        }
        Set<LicenseAssignment> ended = new HashSet<>();
        steps.forEach(step -> ended.addAll(step.ends()));
        return new RemovalPlan(
                holders,
                new RemovalChoice(people, left.keySet(), Set.of()),
                steps,
                List.of(),
                memberships(),
                holders.without(ended));
    }

    private void follow(Holding holding, LicenseAssignment way) {
        Target target = Target.of(way);
        if (!gone.contains(target)) {
            return;
        }
        String group = way.through().map(id -> holders.group(id).name()).orElse("");
        way.through()
                .ifPresent(
                        id -> left.computeIfAbsent(id, _ -> new ArrayList<>()).add(way.holder()));
        steps.add(
                new PlannedStep(
                        target,
                        holding.person().displayName(),
                        holding.person().userName(),
                        group,
                        List.of(way)));
    }

    private List<EndingMembership> memberships() {
        return left.entrySet().stream()
                .map(
                        each ->
                                new EndingMembership(
                                        holders.group(each.getKey()),
                                        each.getValue(),
                                        holders.otherProducts(each.getKey())))
                .toList();
    }
}
