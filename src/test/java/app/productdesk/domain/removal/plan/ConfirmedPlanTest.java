package app.productdesk.domain.removal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.removal.holder.HolderCensus;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ConfirmedPlanTest {

    private final Holders holders = holders();

    @Test
    void takesOverExactlyTheWaysThatHaveEnded() {
        Holding both =
                holders.all().stream()
                        .filter(one -> one.direct() && !one.groups().isEmpty())
                        .findFirst()
                        .orElseThrow();
        PersonId person = both.person().id();
        GroupId group = both.groups().getFirst();

        RemovalPlan direct = ConfirmedPlan.of(holders, Set.of(new Target.Direct(person)));
        RemovalPlan everything =
                ConfirmedPlan.of(
                        holders,
                        Set.of(new Target.Direct(person), new Target.Membership(person, group)));

        assertThat(direct.steps())
                .extracting(PlannedStep::target)
                .containsExactly(new Target.Direct(person));
        assertThat(direct.after().licensedUsers()).isEqualTo(31);
        assertThat(everything.steps()).hasSize(2);
        assertThat(everything.memberships())
                .singleElement()
                .satisfies(one -> assertThat(one.people()).containsExactly(person));
        assertThat(everything.after().licensedUsers()).isEqualTo(30);
        assertThat(everything.freed()).containsExactly(person);
    }

    @Test
    void hasNoStepForWhatTheWorkspaceKnows() {
        PersonId nobody = new PersonId("nobody");
        PersonId someone = holders.all().getFirst().person().id();

        RemovalPlan plan =
                ConfirmedPlan.of(
                        holders,
                        Set.of(
                                new Target.Direct(nobody),
                                new Target.Membership(someone, new GroupId("none"))));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.after()).isEqualTo(holders.count());
    }

    @Test
    void countsThoseWhomNoFileNamesBeforeAndAfter() {
        Holders some = holders(6);
        Set<Target> direct =
                some.all().stream()
                        .filter(one -> one.direct() && one.groups().isEmpty())
                        .limit(3)
                        .map(one -> (Target) new Target.Direct(one.person().id()))
                        .collect(Collectors.toSet());

        RemovalPlan plan = ConfirmedPlan.of(some, direct);

        assertThat(some.all()).hasSize(31);
        assertThat(some.count()).isEqualTo(new LicenseCount(37, 40, 6, true));
        assertThat(plan.after()).isEqualTo(new LicenseCount(34, 40, 6, true));
    }

    private static Holders holders() {
        return holders(0);
    }

    private static Holders holders(int unnamed) {
        WorkspaceContent content = SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
        var seen =
                new Observation(
                        SubscriptionStatus.ACTIVE, Given.T, Optional.empty(), Set.of(), unnamed);
        var portfolio =
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        content.subscriptions().stream()
                                .map(one -> one.withObserved(seen))
                                .toList(),
                        content.charges());
        return new HolderCensus(
                        portfolio.find(new SubscriptionId("P01")).orElseThrow(),
                        portfolio,
                        content.assignments(),
                        Given.T)
                .holders(
                        content.assignments(),
                        content.people().stream()
                                .collect(Collectors.toMap(Person::id, Function.identity())),
                        content.groups(),
                        true);
    }
}
