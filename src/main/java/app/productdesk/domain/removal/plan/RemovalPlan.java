package app.productdesk.domain.removal.plan;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a choice comes to before anything is done: the steps in their order, who keeps the license
/// and why, and how many hold one afterwards.
///
/// @param steps person by person, by user name, the direct license before the groups; what goes for
///   whole groups comes last
/// @param obstacles ways in which chosen people keep it
/// @param memberships the groups that chosen people leave
/// @param after both numbers of the rule of 25 once every step is done
public record RemovalPlan(
        Holders holders,
        RemovalChoice choice,
        List<PlannedStep> steps,
        List<Obstacle> obstacles,
        List<EndingMembership> memberships,
        LicenseCount after) {

    public RemovalPlan {
        steps = List.copyOf(steps);
        obstacles = List.copyOf(obstacles);
        memberships = List.copyOf(memberships);
    }

    /// What the steps end.
    public Set<Target> targets() {
        return steps.stream().map(PlannedStep::target).collect(Collectors.toUnmodifiableSet());
    }

    /// Everybody who no longer holds a license afterwards, chosen or not, by user name.
    public Set<PersonId> freed() {
        Set<LicenseAssignment> gone = gone();
        Set<PersonId> freed = new LinkedHashSet<>();
        for (Holding holding : holders.all()) {
            if (gone.containsAll(holding.ways())) {
                freed.add(holding.person().id());
            }
        }
        return freed;
    }

    /// Chosen people who hold a license all the same afterwards, by user name.
    public Set<PersonId> staying() {
        Set<PersonId> freed = freed();
        Set<PersonId> staying = new LinkedHashSet<>();
        for (Holding holding : holders.all()) {
            PersonId person = holding.person().id();
            if (choice.people().contains(person) && !freed.contains(person)) {
                staying.add(person);
            }
        }
        return staying;
    }

    private Set<LicenseAssignment> gone() {
        Set<LicenseAssignment> gone = new HashSet<>();
        steps.forEach(step -> gone.addAll(step.ends()));
        return gone;
    }
}
