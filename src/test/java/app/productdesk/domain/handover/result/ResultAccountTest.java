package app.productdesk.domain.handover.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.handover.result.ResultLine.Outcome;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.removal.holder.HolderCensus;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.domain.removal.plan.Target;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is taken over of a result, and what is not because somebody would drop out of the count.
final class ResultAccountTest {

    private static final String HELD = "still licensed through group g9 which is not in the plan";

    private final Holders holders = holders();
    private final Holding one = find(holding -> holding.groups().isEmpty());
    private final Holding both = find(holding -> holding.direct() && !holding.groups().isEmpty());

    @Test
    void takesOverWhatIsGone() {
        ResultAccount account = account(line(direct(one), Outcome.DONE, ""));

        assertThat(account.gone(holders)).containsExactly(direct(one));
        assertThat(account.heldOtherwise(holders)).isEmpty();
    }

    @Test
    void keepsTheOnlyWayThatIsKnownOfWhoIsStillLicensed() {
        for (Outcome outcome : List.of(Outcome.DONE, Outcome.ALREADY_GONE)) {
            ResultAccount account = account(line(direct(one), outcome, HELD));

            assertThat(account.gone(holders)).isEmpty();
            assertThat(account.heldOtherwise(holders)).containsExactly(one.person().id());
        }
    }

    @Test
    void takesOverWhatIsGoneOfWhoStaysCountedByAnotherWayThatIsKnown() {
        ResultAccount account = account(line(direct(both), Outcome.DONE, HELD));

        assertThat(account.gone(holders)).containsExactly(direct(both));
        assertThat(account.heldOtherwise(holders)).isEmpty();
    }

    @Test
    void keepsEveryWayWhereAllThatAreKnownAreGoneAndOneOfThemSaysSo() {
        ResultAccount account =
                account(
                        line(direct(both), Outcome.DONE, ""),
                        line(membership(both), Outcome.DONE, HELD + ". out of the group"));

        assertThat(account.gone(holders)).isEmpty();
        assertThat(account.heldOtherwise(holders)).containsExactly(both.person().id());
    }

    @Test
    void tellsOfWhoIsStillLicensedThoughTheWorkspaceTakesThemForGone() {
        var nobody = new PersonId("nobody");

        assertThat(
                        account(line(new Target.Direct(nobody), Outcome.ALREADY_GONE, HELD))
                                .heldOtherwise(holders))
                .containsExactly(nobody);
    }

    /// What Microsoft says itself may hold the same words.
    @Test
    void goesByNoReasonOfWhatIsNotGone() {
        ResultAccount account = account(line(direct(one), Outcome.REFUSED, "HTTP 400 " + HELD));

        assertThat(account.gone(holders)).isEmpty();
        assertThat(account.heldOtherwise(holders)).isEmpty();
    }

    private static ResultAccount account(ResultLine... lines) {
        return new ResultAccount(List.of(lines), List.of(), 0);
    }

    private static ResultLine line(Target target, Outcome outcome, String reason) {
        PersonId person =
                switch (target) {
                    case Target.Direct(PersonId whose) -> whose;
                    case Target.Membership(PersonId whose, GroupId _) -> whose;
                    case Target.GroupLicense _ -> throw new AssertionError("never a whole group");
                };
        return new ResultLine(2, person, target, outcome, reason, Given.T);
    }

    private static Target direct(Holding holding) {
        return new Target.Direct(holding.person().id());
    }

    private static Target membership(Holding holding) {
        return new Target.Membership(holding.person().id(), holding.groups().getFirst());
    }

    private Holding find(Predicate<Holding> wanted) {
        return holders.all().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static Holders holders() {
        WorkspaceContent content = SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
        var portfolio =
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        content.subscriptions(),
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
