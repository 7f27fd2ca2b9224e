package app.productdesk.application.licensing.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.removal.holder.HolderCensus;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.domain.removal.holder.Proposal;
import app.productdesk.domain.removal.holder.ProposalReason;
import app.productdesk.domain.removal.holder.Proposed;
import app.productdesk.domain.removal.plan.Obstacle;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What `sample.md` says about the people of P01, P02 and P03.
final class SampleRemovalTest {

    private static final GroupId SALES = new GroupId("g1");
    private static final GroupId WAREHOUSE = new GroupId("g2");

    private final WorkspaceContent content =
            SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
    private final PlanRemoval planning =
            new PlanRemoval(LicensedUserRule.LICENSED_USERS_BELOW_25, Given.GLOBAL);

    @Test
    void findsThirtyOneHoldersOfP01() {
        Holders holders = holders("P01");
        assertThat(holders.count().licensedUsers()).isEqualTo(31);
        assertThat(holders.all()).filteredOn(one -> one.groups().isEmpty()).hasSize(22);
        assertThat(holders.all()).filteredOn(SampleRemovalTest::isBoth).hasSize(3);
        assertThat(holders.all()).filteredOn(one -> !one.direct()).hasSize(6);
    }

    @Test
    void proposesTwoAndTwoAndTwoAndOneForP01() {
        assertThat(planning.proposal(holders("P01")))
                .extracting(Proposed::reason)
                .containsExactly(
                        ProposalReason.SIGN_IN_BLOCKED,
                        ProposalReason.SIGN_IN_BLOCKED,
                        ProposalReason.NEVER_SIGNED_IN,
                        ProposalReason.NEVER_SIGNED_IN,
                        ProposalReason.NOT_FOR_90_DAYS,
                        ProposalReason.NOT_FOR_90_DAYS,
                        ProposalReason.COVERED_ELSEWHERE);
    }

    @Test
    void takesNobodyForNeverSignedInWhereNothingTellsOfSignIns() {
        Holders unknown =
                holders(
                        "P01",
                        content.people().stream()
                                .map(SampleRemovalTest::withoutSignIn)
                                .collect(Collectors.toMap(Person::id, Function.identity())),
                        false);

        assertThat(Proposal.of(unknown, 31))
                .extracting(Proposed::reason)
                .startsWith(ProposalReason.SIGN_IN_BLOCKED, ProposalReason.SIGN_IN_BLOCKED)
                .endsWith(ProposalReason.COVERED_ELSEWHERE)
                .containsOnly(ProposalReason.SIGN_IN_BLOCKED, ProposalReason.COVERED_ELSEWHERE);
    }

    private static Person withoutSignIn(Person person) {
        return new Person(
                person.id(),
                person.displayName(),
                person.userName(),
                person.department(),
                person.kind(),
                person.signInBlocked(),
                Optional.empty());
    }

    @Test
    void opensTheWayForP01WithTheProposal() {
        RemovalPlan plan = planning.plan(holders("P01"), only(proposed("P01")));
        assertThat(plan.steps())
                .hasSize(7)
                .allMatch(step -> step.target() instanceof Target.Direct);
        assertThat(plan.after().licensedUsers()).isEqualTo(24);
        assertThat(planning.toGo(plan.after())).isZero();
        assertThat(plan.freed()).isEqualTo(proposed("P01"));
        assertThat(plan.obstacles()).isEmpty();
    }

    @Test
    void opensTheWayForP02WithOneBlockedPerson() {
        assertThat(planning.proposal(holders("P02")))
                .singleElement()
                .returns(ProposalReason.SIGN_IN_BLOCKED, Proposed::reason);
        assertThat(planning.plan(holders("P02"), only(proposed("P02"))).after().licensedUsers())
                .isEqualTo(24);
    }

    @Test
    void doesNotCountSomebodyWhoKeepsItThroughTheGroup() {
        Holders holders = holders("P01");
        Set<PersonId> both = people(holders, SampleRemovalTest::isBoth);

        RemovalPlan staying = planning.plan(holders, only(both));
        assertThat(staying.after().licensedUsers()).isEqualTo(31);
        assertThat(staying.steps()).hasSize(3);
        assertThat(staying.staying()).isEqualTo(both);
        assertThat(staying.obstacles())
                .hasSize(3)
                .allMatch(one -> one.kind() == Obstacle.Kind.GROUP_NOT_CHOSEN);

        RemovalPlan leaving =
                planning.plan(holders, new RemovalChoice(both, Set.of(SALES), Set.of()));
        assertThat(leaving.after().licensedUsers()).isEqualTo(28);
        assertThat(leaving.steps()).hasSize(6);
        assertThat(leaving.freed()).isEqualTo(both);
        assertThat(leaving.memberships())
                .singleElement()
                .satisfies(ending -> assertThat(ending.people()).hasSize(3));
    }

    @Test
    void takesTheLicenseOfAGroupFromEverybodyInIt() {
        Holders holders = holders("P01");
        RemovalPlan plan =
                planning.plan(holders, new RemovalChoice(Set.of(), Set.of(), Set.of(SALES)));
        assertThat(plan.steps())
                .singleElement()
                .satisfies(one -> assertThat(one.ends()).hasSize(9));
        assertThat(plan.after().licensedUsers()).as("three keep it directly").isEqualTo(25);
    }

    @Test
    void leavesPeopleInAGroupThatARuleDecidesOn() {
        Holders holders = holders("P03");
        RemovalPlan plan =
                planning.plan(
                        holders,
                        new RemovalChoice(
                                people(holders, one -> !one.direct()),
                                Set.of(WAREHOUSE),
                                Set.of()));
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.obstacles())
                .hasSize(12)
                .allMatch(one -> one.kind() == Obstacle.Kind.DYNAMIC_GROUP);
        assertThat(Proposal.of(holders, 24))
                .as("nobody whom a rule puts back is proposed")
                .hasSize(12)
                .allMatch(one -> one.holding().direct());
    }

    @Test
    void proposesMembersOfAGroupOnlyWhenTheOthersDoNotSuffice() {
        assertThat(Proposal.of(holders("P01"), 25))
                .hasSize(25)
                .last()
                .satisfies(one -> assertThat(one.holding().groups()).containsExactly(SALES));
        assertThat(Proposal.of(holders("P01"), 100)).hasSize(31);
    }

    @Test
    void letsALicenseAdministratorTakeNobodyOutOfAGroup() {
        var operator =
                new Operator("License", Set.of(OperatorRole.LICENSE_ADMINISTRATOR), Set.of());
        var planning = new PlanRemoval(LicensedUserRule.LICENSED_USERS_BELOW_25, operator);
        Holders holders = holders("P01");
        RemovalPlan plan =
                planning.plan(
                        holders,
                        new RemovalChoice(
                                people(holders, SampleRemovalTest::isBoth),
                                Set.of(SALES),
                                Set.of()));
        assertThat(plan.obstacles())
                .hasSize(3)
                .allMatch(one -> one.kind() == Obstacle.Kind.GROUP_ROLE_MISSING);
        assertThat(plan.after().licensedUsers()).isEqualTo(31);
    }

    @Test
    void proposesNobodyUnderTheRuleOfPurchasedLicenses() {
        var planning =
                new PlanRemoval(LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25, Given.GLOBAL);
        assertThat(planning.helps()).isFalse();
        assertThat(planning.proposal(holders("P01"))).isEmpty();
    }

    private Set<PersonId> proposed(String id) {
        return planning.proposal(holders(id)).stream()
                .map(one -> one.holding().person().id())
                .collect(Collectors.toSet());
    }

    /// These people, and nobody out of any group.
    private static RemovalChoice only(Set<PersonId> people) {
        return new RemovalChoice(people, Set.of(), Set.of());
    }

    private static boolean isBoth(Holding one) {
        return one.direct() && !one.groups().isEmpty();
    }

    private static Set<PersonId> people(Holders holders, Predicate<Holding> wanted) {
        return holders.all().stream()
                .filter(wanted)
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
    }

    private Holders holders(String id) {
        return holders(
                id,
                content.people().stream()
                        .collect(Collectors.toMap(Person::id, Function.identity())),
                true);
    }

    private Holders holders(String id, Map<PersonId, Person> people, boolean signInsKnown) {
        var portfolio =
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        content.subscriptions(),
                        content.charges());
        var census =
                new HolderCensus(
                        portfolio.find(new SubscriptionId(id)).orElseThrow(),
                        portfolio,
                        content.assignments(),
                        Given.T);
        return census.holders(
                content.assignments(), people, List.copyOf(content.groups()), signInsKnown);
    }
}
