package app.productdesk.application.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.JsonReceiptOriginal;
import app.productdesk.application.handover.ByHandSample;
import app.productdesk.application.port.MemoryWorkspace;
import app.productdesk.application.port.Workspace;
import app.productdesk.application.port.WorkspaceInfo;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.ConfirmedPlan;
import app.productdesk.domain.removal.Holders;
import app.productdesk.domain.removal.RemovalPlan;
import app.productdesk.domain.removal.Target;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
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

    private RunEnd follow(RemovalPlan carriedOut) {
        return new RemoveLicenses(
                        workspace.journal(),
                        workspace.licenses(),
                        (_, _) -> {},
                        Given.GLOBAL,
                        InstantSource.fixed(Given.T))
                .follow(carriedOut, new RunWatch(), Progress.unwatched());
    }

    private Holders holders() {
        return new ReadHolders(
                        workspace.catalog(), workspace.people(), InstantSource.fixed(Given.T))
                .of(P01)
                .orElseThrow();
    }
}
