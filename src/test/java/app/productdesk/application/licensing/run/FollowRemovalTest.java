package app.productdesk.application.licensing.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.handover.ByHandSample;
import app.productdesk.application.handover.HandedOver;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.progress.Progress;
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
import app.productdesk.domain.removal.run.Stage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What was carried out at Microsoft by hand, and is told here.
final class FollowRemovalTest {

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

    @Test
    void followsWhatIsGoneAndSaysThatItWasReported() {
        Set<Target> gone =
                Set.of(
                        new Target.Direct(ByHandSample.person("u001")),
                        new Target.Direct(ByHandSample.person("u002")));

        RunEnd end = follow(ConfirmedPlan.of(holders(), gone));

        assertThat(end).isInstanceOf(RunEnd.Finished.class);
        assertThat(holders().count().licensedUsers()).isEqualTo(29);
        assertThat(workspace.activity().entriesOf(P01))
                .extracting(ActivityEntry::kind)
                .containsExactlyInAnyOrder(
                        Kind.REMOVAL_REPORTED,
                        Kind.LICENSE_REMOVED,
                        Kind.LICENSE_REMOVED,
                        Kind.REMOVAL_FINISHED);
    }

    @Test
    void hasNothingToFollowTheSecondTime() {
        Set<Target> gone = Set.of(new Target.Direct(ByHandSample.person("u001")));
        follow(ConfirmedPlan.of(holders(), gone));

        assertThat(ConfirmedPlan.of(holders(), gone).steps()).isEmpty();
    }

    @Test
    void goesOnWithWhatWasHandedOver() {
        RunId run = handOver("u001", "u002", "u003");

        follow(plan("u001"));

        assertThat(told(run)).isEqualTo("HANDED_OVER [REMOVED, HANDED_OVER, HANDED_OVER]");
        assertThat(holders().count().licensedUsers()).isEqualTo(30);
        assertThat(kinds())
                .as("it has not come to an end")
                .containsExactly(Kind.LICENSE_REMOVED, Kind.REMOVAL_REPORTED, Kind.HANDED_OVER);

        follow(plan("u002", "u003"));

        assertThat(told(run)).isEqualTo("FINISHED [REMOVED, REMOVED, REMOVED]");
        assertThat(holders().count().licensedUsers()).isEqualTo(28);
        assertThat(kinds()).startsWith(Kind.REMOVAL_FINISHED);
        assertThat(workspace.journal().runs()).hasSize(1);
    }

    @Test
    void takesSomebodysWordForAllThatIsAwaited() {
        RunId run = handOver("u001", "u002", "u003");
        follow(plan("u002"));

        RunEnd end = remover().followAll(run, new RunWatch(), Progress.unwatched());

        assertThat(end).isInstanceOf(RunEnd.Finished.class);
        assertThat(told(run)).isEqualTo("FINISHED [REMOVED, REMOVED, REMOVED]");
    }

    @Test
    void awaitsNothingThatIsToldOfAmongOthers() {
        RunId run = handOver("u001", "u002");

        follow(plan("u002", "u003"));

        assertThat(told(run)).isEqualTo("HANDED_OVER [HANDED_OVER, ALREADY_GONE]");
        assertThat(told(workspace.journal().runs().getFirst().id()))
                .isEqualTo("FINISHED [REMOVED, REMOVED]");
    }

    @Test
    void goesOnWithWhatWasToldOnlyWhenItWasInterrupted() {
        RunId run = handOver("u001", "u002", "u003");

        RunEnd end = remover().follow(plan("u001", "u002"), new RunWatch(), stoppingAfterOne());

        assertThat(end).isInstanceOf(RunEnd.Stopped.class);
        assertThat(told(run)).isEqualTo("STOPPED [REMOVED, PLANNED, HANDED_OVER]");

        remover().resume(run, new RunWatch(), Progress.unwatched());

        assertThat(told(run)).isEqualTo("HANDED_OVER [REMOVED, REMOVED, HANDED_OVER]");

        remover().undo(run, Set.of(1), new RunWatch(), Progress.unwatched());

        assertThat(told(run)).isEqualTo("HANDED_OVER [UNDONE, REMOVED, HANDED_OVER]");
    }

    @Test
    void leavesWhatIsToldButNotYetFollowedToBeResumed() {
        RunId run = handOver("u001", "u002", "u003");
        remover().follow(plan("u001", "u002"), new RunWatch(), stoppingAfterOne());

        handedOver().withdraw(run);

        assertThat(told(run)).isEqualTo("STOPPED [REMOVED, PLANNED, DROPPED]");

        remover().resume(run, new RunWatch(), Progress.unwatched());

        assertThat(told(run)).isEqualTo("FINISHED [REMOVED, REMOVED, DROPPED]");
    }

    private HandedOver handedOver() {
        return new HandedOver(workspace.journal(), Given.GLOBAL, InstantSource.fixed(Given.T));
    }

    private RunId handOver(String... people) {
        handedOver().begin(plan(people), Given.T);
        return handedOver().all().getFirst().id();
    }

    private RemovalPlan plan(String... people) {
        return ConfirmedPlan.of(
                holders(),
                Stream.of(people)
                        .map(ByHandSample::person)
                        .<Target>map((PersonId person) -> new Target.Direct(person))
                        .collect(Collectors.toSet()));
    }

    private String told(RunId id) {
        RemovalRun run = workspace.journal().find(id).orElseThrow();
        List<Stage> stages = run.steps().stream().map(RemovalStep::stage).toList();
        return run.intent() + " " + stages;
    }

    private List<Kind> kinds() {
        return workspace.activity().entriesOf(P01).stream().map(ActivityEntry::kind).toList();
    }

    private static Progress stoppingAfterOne() {
        return new Progress() {
            private long settled;

            @Override
            public void report(long done, long total) {
                settled = done;
            }

            @Override
            public boolean stopRequested() {
                return settled >= 1;
            }
        };
    }

    private RunEnd follow(RemovalPlan carriedOut) {
        return remover().follow(carriedOut, new RunWatch(), Progress.unwatched());
    }

    private RemoveLicenses remover() {
        return new RemoveLicenses(
                workspace.journal(),
                workspace.licenses(),
                (_, _) -> {},
                Given.GLOBAL,
                InstantSource.fixed(Given.T));
    }

    private Holders holders() {
        return new ReadHolders(
                        workspace.catalog(), workspace.people(), InstantSource.fixed(Given.T))
                .of(P01)
                .orElseThrow();
    }
}
