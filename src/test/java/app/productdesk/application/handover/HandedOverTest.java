package app.productdesk.application.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.ConfirmedPlan;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HandedOverTest {

    private static final SubscriptionId P01 = new SubscriptionId("P01");

    private final Workspace workspace =
            new MemoryWorkspace(
                            ByHandSample.content(),
                            new JsonReceiptOriginal(),
                            InstantSource.fixed(Given.T))
                    .workspace(
                            new WorkspaceInfo(
                                    "memory",
                                    "Noordwind",
                                    ByHandSample.content().organization().kind(),
                                    Given.T,
                                    Path.of("nowhere")));
    private final HandedOver handedOver =
            new HandedOver(workspace.journal(), Given.GLOBAL, InstantSource.fixed(Given.T));

    @Test
    void awaitsEveryStepOfThePlan() {
        handedOver.begin(plan("u001", "u002"), Given.T);

        RemovalRun run = handedOver.all().getFirst();
        assertThat(told(run)).isEqualTo("HANDED_OVER [HANDED_OVER, HANDED_OVER]");
        assertThat(run.by()).isEqualTo(Given.GLOBAL.name());
        assertThat(run.isUnderWay()).as("nobody is to resume it").isFalse();
        assertThat(workspace.activity().entriesOf(P01))
                .singleElement()
                .returns(Kind.HANDED_OVER, ActivityEntry::kind)
                .returns(Optional.of(run.id()), ActivityEntry::run);
        assertThat(holders().count().licensedUsers()).as("nothing is changed").isEqualTo(31);
    }

    @Test
    void awaitsTheSameOnlyOnce() {
        RunId first = begin("u001", "u002");
        RunId second = begin("u002", "u003");

        assertThat(told(first)).isEqualTo("HANDED_OVER [HANDED_OVER, DROPPED]");
        assertThat(told(second)).isEqualTo("HANDED_OVER [HANDED_OVER, HANDED_OVER]");

        RunId third = begin("u001", "u002");

        assertThat(told(first)).isEqualTo("FINISHED [DROPPED, DROPPED]");
        assertThat(told(second)).isEqualTo("HANDED_OVER [DROPPED, HANDED_OVER]");
        assertThat(handedOver.all()).extracting(RemovalRun::id).containsExactly(third, second);
    }

    @Test
    void leavesOlderOnesAloneWhileAnotherWindowRemoves() {
        RunId first = begin("u001");
        try (Claim _ = workspace.journal().claim().orElseThrow()) {
            begin("u001");
        }

        assertThat(told(first)).isEqualTo("HANDED_OVER [HANDED_OVER]");
        assertThat(handedOver.all()).hasSize(2);
    }

    @Test
    void isWithdrawnAndSaysSo() {
        RunId run = begin("u001", "u002");

        assertThat(handedOver.withdraw(run)).isTrue();

        assertThat(told(run)).isEqualTo("FINISHED [DROPPED, DROPPED]");
        assertThat(handedOver.all()).isEmpty();
        assertThat(workspace.activity().entriesOf(P01).getFirst())
                .returns(Kind.HAND_OVER_WITHDRAWN, ActivityEntry::kind)
                .returns("2", ActivityEntry::detail);
    }

    @Test
    void isNotWithdrawnWhileAnotherWindowRemoves() {
        RunId run = begin("u001");
        try (Claim _ = workspace.journal().claim().orElseThrow()) {
            assertThat(handedOver.withdraw(run)).isFalse();
        }

        assertThat(told(run)).isEqualTo("HANDED_OVER [HANDED_OVER]");
    }

    private RunId begin(String... people) {
        handedOver.begin(plan(people), Given.T);
        return handedOver.all().getFirst().id();
    }

    private String told(RunId run) {
        return told(workspace.journal().find(run).orElseThrow());
    }

    private static String told(RemovalRun run) {
        List<?> stages = run.steps().stream().map(RemovalStep::stage).toList();
        return run.intent() + " " + stages;
    }

    private RemovalPlan plan(String... people) {
        return ConfirmedPlan.of(
                holders(),
                Stream.of(people)
                        .map(ByHandSample::person)
                        .<Target>map((PersonId person) -> new Target.Direct(person))
                        .collect(Collectors.toSet()));
    }

    private Holders holders() {
        return new ReadHolders(
                        workspace.catalog(), workspace.people(), InstantSource.fixed(Given.T))
                .of(P01)
                .orElseThrow();
    }
}
