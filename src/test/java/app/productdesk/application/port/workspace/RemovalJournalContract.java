package app.productdesk.application.port.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.application.port.store.RemovalJournal.StaleRun;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.plan.PlannedStep;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every journal of removals keeps to.
public abstract class RemovalJournalContract {

    private static final Instant T = RichContent.T;
    private static final RunId RUN = new RunId("run-1");
    private static final LicenseAssignment WAY =
            new LicenseAssignment(
                    new PersonId("ann"),
                    "sku “quoted” \\ \n",
                    Optional.of(RichContent.BARE),
                    Optional.of(new GroupId("g")),
                    LicenseAssignment.State.ACTIVE,
                    T.plusNanos(7),
                    List.of("plan-b", "plan-a"));

    private Workspace workspace;
    private RemovalJournal journal;

    /// A new workspace with that content.
    protected abstract Workspace workspaceWith(WorkspaceContent content);

    @BeforeEach
    void make() {
        workspace = workspaceWith(RichContent.content());
        journal = workspace.journal();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void forgetsNothingOfARemoval() {
        RemovalRun run = run(RUN);
        journal.begin(run, List.of());
        assertThat(journal.find(RUN)).contains(run);
        assertThat(journal.find(new RunId("other"))).isEmpty();
    }

    @Test
    void listsRemovalsNewestFirst() {
        RemovalRun second = run(new RunId("a"));
        journal.begin(run(RUN), List.of());
        journal.begin(second, List.of());
        assertThat(journal.runs()).containsExactly(second, run(RUN));
    }

    @Test
    void listsThoseThatAreOpen() {
        for (Intent intent : Intent.values()) {
            journal.begin(run(new RunId(intent.name())).with(intent), List.of());
        }
        assertThat(journal.open())
                .extracting(run -> run.id().value())
                .containsExactly("HANDED_OVER", "STOPPED", "UNDOING", "REMOVING");
        journal.intend(new RunId("HANDED_OVER"), Intent.FINISHED, List.of());
        assertThat(journal.open()).hasSize(3);
    }

    @Test
    void keepsWhatWasHandedOver() {
        RemovalRun run = run(RUN).with(Intent.HANDED_OVER);
        journal.begin(run, List.of());
        RemovalStep awaited = run.steps().getFirst().at(Stage.HANDED_OVER, T);
        RemovalStep dropped = awaited.at(Stage.DROPPED, T, StepReason.WITHDRAWN);
        journal.write(RUN, List.of(awaited), List.of());
        assertThat(journal.find(RUN).orElseThrow().awaited()).containsExactly(awaited.target());
        journal.write(RUN, List.of(dropped), List.of());
        assertThat(journal.find(RUN).orElseThrow().steps()).contains(dropped);
    }

    @Test
    void beginsNoRemovalTwice() {
        journal.begin(run(RUN), List.of());
        assertThatThrownBy(() -> journal.begin(run(RUN), List.of())).isInstanceOf(StaleRun.class);
    }

    @Test
    void keepsHowFarEachStepHasCome() {
        RemovalRun run = run(RUN);
        journal.begin(run, List.of());
        RemovalStep attempted = run.steps().get(1).at(Stage.ATTEMPTED, T);
        RemovalStep refused = attempted.at(Stage.REFUSED, T.plusSeconds(1), StepReason.INHERITED);
        journal.write(RUN, List.of(attempted), List.of());
        journal.write(RUN, List.of(refused), List.of());
        assertThat(journal.find(RUN).orElseThrow().steps())
                .containsExactly(run.steps().getFirst(), refused, run.steps().get(2));
    }

    @Test
    void writesAllOrNothing() {
        RemovalRun run = run(RUN);
        journal.begin(run, List.of());
        RemovalStep first = run.steps().getFirst().at(Stage.ATTEMPTED, T);
        RemovalStep removed = first.at(Stage.REMOVED, T);
        RemovalStep stale = run.steps().get(1).at(Stage.ATTEMPTED, T).at(Stage.REMOVED, T);

        assertThatThrownBy(() -> journal.write(RUN, List.of(first, stale), List.of(entry())))
                .isInstanceOf(StaleRun.class);
        assertThat(journal.find(RUN)).contains(run);
        assertThat(workspace.activity().entriesOf(RichContent.BARE)).isEmpty();
        assertThatThrownBy(() -> journal.write(RUN, List.of(removed), List.of()))
                .isInstanceOf(StaleRun.class);
    }

    @Test
    void keepsWhatIsToBeDoneNextAndTheActivityWithIt() {
        journal.begin(run(RUN), List.of());
        journal.intend(RUN, Intent.STOPPED, List.of(entry()));
        assertThat(journal.find(RUN)).contains(run(RUN).with(Intent.STOPPED));
        assertThat(workspace.activity().entriesOf(RichContent.BARE)).containsExactly(entry());
    }

    @Test
    void letsOneAtATimeCarryOutRemovals() {
        Claim claim = journal.claim().orElseThrow();
        assertThat(journal.claim()).isEmpty();
        assertThat(journal.claim()).as("asking changes nothing").isEmpty();
        claim.close();
        Claim again = journal.claim().orElseThrow();
        again.close();
    }

    private static ActivityEntry entry() {
        return new ActivityEntry(
                T,
                "by",
                ActivityEntry.Kind.LICENSE_REMOVED,
                RichContent.BARE,
                Optional.empty(),
                "detail");
    }

    private static RemovalRun run(RunId id) {
        var ann = new PersonId("ann");
        var group = new GroupId("g");
        return new RemovalRun(
                id,
                RichContent.BARE,
                "Product",
                "by",
                T,
                Intent.REMOVING,
                List.of(
                        step(1, new Target.Direct(ann), "Ann", List.of(WAY)),
                        step(2, new Target.Membership(ann, group), "Ann", List.of(WAY, WAY)),
                        step(3, new Target.GroupLicense(group), "Group 😀\0", List.of())));
    }

    private static RemovalStep step(
            int number, Target target, String name, List<LicenseAssignment> ways) {
        return RemovalStep.of(number, new PlannedStep(target, name, "user", "group", ways));
    }
}
