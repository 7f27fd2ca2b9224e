package app.productdesk.ui.licenseremoval.choose;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.people.PeopleRows;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.choose.RemovalDraft.Beginning;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemovalDraftTest {

    private final ManualWork work = new ManualWork();
    private final PlanRemoval planning =
            new PlanRemoval(
                    LicensedUserRule.LICENSED_USERS_BELOW_25,
                    new Operator("Sanne", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of()));
    private final RemovalDraft draft = new RemovalDraft(planning, work);

    @Test
    void beginsWithTheProposalThatOpensTheWay() {
        begin("P01");
        assertThat(draft.proposed()).isEqualTo(7);
        assertThat(plan().holders().count().licensedUsers()).isEqualTo(31);
        assertThat(plan().after().licensedUsers()).isEqualTo(24);
    }

    @Test
    void needsOneRemovalWhereOneIsTooMany() {
        begin("P02");
        assertThat(draft.proposed()).isEqualTo(1);
        assertThat(plan().after().licensedUsers()).isEqualTo(24);
    }

    @Test
    void doesNotCountWhoStaysLicensedThroughAGroup() {
        Holders holders = begin("P01");
        Holding both =
                holders.all().stream()
                        .filter(one -> one.direct() && !one.groups().isEmpty())
                        .findFirst()
                        .orElseThrow();
        PersonId person = both.person().id();
        draft.people().select(List.of(person.value()));
        work.runAll();
        assertThat(plan().after().licensedUsers()).isEqualTo(31);
        both.groups().forEach(group -> draft.leave(group, true));
        work.runAll();
        assertThat(plan().after().licensedUsers()).isEqualTo(30);
    }

    @Test
    void isNotSettledUntilThePlanIsThatOfTheChoice() {
        begin("P01");
        assertThat(draft.isSettled()).isTrue();
        draft.people().select(List.of());
        assertThat(draft.isSettled()).isFalse();
        work.runAll();
        assertThat(draft.isSettled()).isTrue();
    }

    private Holders begin(String product) {
        var workspace = new RemovalBench().workspace();
        Holders holders =
                new ReadHolders(workspace.catalog(), workspace.people(), () -> Given.T)
                        .of(new SubscriptionId(product))
                        .orElseThrow();
        var messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
        var rows = new PeopleRows(messages, _ -> "").of(holders);
        draft.begin(new Beginning(holders, planning.proposal(holders), rows), Set.of());
        work.runAll();
        return holders;
    }

    private RemovalPlan plan() {
        return draft.planProperty().get().orElseThrow();
    }
}
