package app.productdesk.domain.removal.plan;

import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes a plan of a choice (decisions 6): what was given directly is taken back, people are taken
/// out of groups where that was said and is possible, and every way that stays is an obstacle with
/// its reason.
public final class RemovalPlanner {

    private final Holders holders;
    private final RemovalChoice choice;
    private final Operator operator;
    private final List<PlannedStep> steps = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Map<GroupId, List<PersonId>> leaving = new TreeMap<>();

    private RemovalPlanner(Holders holders, RemovalChoice choice, Operator operator) {
        this.holders = holders;
        this.choice = choice;
        this.operator = operator;
    }

    /// The plan; people who hold no license are left out of it.
    public static RemovalPlan plan(Holders holders, RemovalChoice choice, Operator operator) {
        return new RemovalPlanner(holders, choice, operator).plan();
    }

    private RemovalPlan plan() {
        for (Holding holding : holders.all()) {
            if (choice.people().contains(holding.person().id())) {
                holding.ways().stream()
                        .filter(way -> !way.isInherited())
                        .findFirst()
                        .ifPresent(way -> takeBack(holding.person(), way));
                holding.groups().forEach(group -> leave(holding, group));
            }
        }
        holders.groups().stream()
                .filter(group -> choice.withdrawn().contains(group.id()))
                .forEach(this::withdraw);
        Set<LicenseAssignment> gone = new HashSet<>();
        steps.forEach(step -> gone.addAll(step.ends()));
        return new RemovalPlan(
                holders, choice, steps, obstacles, memberships(), holders.without(gone));
    }

    private void takeBack(Person person, LicenseAssignment way) {
        steps.add(step(new Target.Direct(person.id()), person, "", List.of(way)));
    }

    private void leave(Holding holding, GroupId group) {
        if (choice.withdrawn().contains(group)) {
            return; // it ends for everybody
        }
        Person person = holding.person();
        Optional<Obstacle.Kind> obstacle = obstacleAt(group);
        if (obstacle.isPresent()) {
            obstacles.add(new Obstacle(person.id(), group, obstacle.get()));
            return;
        }
        List<LicenseAssignment> ways =
                holding.ways().stream()
                        .filter(way -> way.through().filter(group::equals).isPresent())
                        .toList();
        String name = holders.group(group).name();
        steps.add(step(new Target.Membership(person.id(), group), person, name, ways));
        leaving.computeIfAbsent(group, _ -> new ArrayList<>()).add(person.id());
    }

    private Optional<Obstacle.Kind> obstacleAt(GroupId group) {
        return switch (holders.group(group).kind()) {
            case DYNAMIC -> Optional.of(Obstacle.Kind.DYNAMIC_GROUP);
            case SYNCHRONIZED -> Optional.of(Obstacle.Kind.SYNCHRONIZED_GROUP);
            case STATIC -> {
                if (!operator.mayChangeGroups()) {
                    yield Optional.of(Obstacle.Kind.GROUP_ROLE_MISSING);
                }
                yield choice.leaving().contains(group)
                        ? Optional.empty()
                        : Optional.of(Obstacle.Kind.GROUP_NOT_CHOSEN);
            }
        };
    }

    private void withdraw(Group group) {
        List<LicenseAssignment> ways =
                holders.through(group.id()).stream()
                        .flatMap(holding -> holding.ways().stream())
                        .filter(way -> way.through().filter(group.id()::equals).isPresent())
                        .toList();
        steps.add(
                new PlannedStep(
                        new Target.GroupLicense(group.id()), group.name(), "", group.name(), ways));
    }

    private List<EndingMembership> memberships() {
        return leaving.entrySet().stream()
                .map(
                        each ->
                                new EndingMembership(
                                        holders.group(each.getKey()),
                                        each.getValue(),
                                        holders.otherProducts(each.getKey())))
                .toList();
    }

    private static PlannedStep step(
            Target target, Person person, String group, List<LicenseAssignment> ways) {
        return new PlannedStep(target, person.displayName(), person.userName(), group, ways);
    }
}
