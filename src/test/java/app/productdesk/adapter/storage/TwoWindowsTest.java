package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static app.productdesk.adapter.storage.SampleFolder.P05;
import static app.productdesk.adapter.storage.SampleFolder.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.cancellation.ConfirmResult;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.SubscriptionStatus;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows on one workspace: of two equal confirmations one succeeds and the other is told, and
/// each sees what the other did.
final class TwoWindowsTest {

    private static final String DONE = "cancelled";
    private static final String TOLD = "already ended";

    @TempDir private Path folder;
    private SampleFolder samples;
    private WorkspaceInfo info;

    @BeforeEach
    void makeOne() {
        samples = new SampleFolder(folder);
        info = samples.noordwind();
    }

    @Test
    void cancelsOnceWhenTwoThreadsConfirmAtOnce() {
        for (int time = 0; time < 10; time++) {
            WorkspaceInfo fresh = samples.noordwind();
            try (Workspace one = samples.workspaces().open(fresh);
                    Workspace two = samples.workspaces().open(fresh)) {
                var together = new CyclicBarrier(2);
                CompletableFuture<String> first = confirming(one, together);
                CompletableFuture<String> second = confirming(two, together);
                assertThat(new String[] {first.join(), second.join()})
                        .containsExactlyInAnyOrder(DONE, TOLD);
            }
            assertCancelledOnce(fresh);
        }
    }

    private static CompletableFuture<String> confirming(Workspace window, CyclicBarrier together) {
        Allowed agreed = SampleFolder.agreed(window, P03);
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        together.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    return inWords(SampleFolder.confirm(window, P03, agreed));
                });
    }

    @Test
    void cancelsOnceWhenTwoProcessesConfirmAtOnce() {
        try (Child one = Child.start(TwoWindowsTest.class, folder.toString());
                Child two = Child.start(TwoWindowsTest.class, folder.toString())) {
            assertThat(one.line()).contains("ready");
            assertThat(two.line()).contains("ready");
            one.goOn();
            two.goOn();
            assertThat(new Object[] {one.line(), two.line()})
                    .containsExactlyInAnyOrder(Optional.of(DONE), Optional.of(TOLD));
        }
        assertCancelledOnce(info);
    }

    /// A window in a process of its own.
    public static void main(String[] arguments) {
        SqlWorkspaces workspaces = new SampleFolder(Path.of(arguments[0])).workspaces();
        try (Workspace window = workspaces.open(workspaces.list().getFirst())) {
            Allowed agreed = SampleFolder.agreed(window, P03);
            Child.report("ready");
            System.out.println(inWords(SampleFolder.confirm(window, P03, agreed)));
        }
    }

    @Test
    void showsEachWindowWhatTheOtherDid() {
        try (Workspace one = samples.workspaces().open(info);
                Workspace two = samples.workspaces().open(info)) {
            Allowed agreed = SampleFolder.agreed(two, P03);
            assertThat(inWords(SampleFolder.cancel(one, P03))).isEqualTo(DONE);

            assertThat(two.catalog().snapshot().portfolio().find(P03).orElseThrow().statusAt(T))
                    .isEqualTo(SubscriptionStatus.DISABLED);
            assertThat(Everything.of(two)).isEqualTo(Everything.of(one));
            assertThat(inWords(SampleFolder.confirm(two, P03, agreed))).isEqualTo(TOLD);
            SampleFolder.cancel(two, P05);
            assertThat(one.receipts().receipts())
                    .extracting(kept -> kept.receipt().number().sequence())
                    .containsExactly(2, 1);
        }
    }

    @Test
    void countsOnInBothWindowsWhenSomethingWasChangedAndNotOtherwise() {
        try (Workspace one = samples.workspaces().open(info);
                Workspace two = samples.workspaces().open(info)) {
            long before = one.catalog().revision();
            Allowed agreed = SampleFolder.agreed(one, P03);
            Everything.of(one);
            Everything.of(two);
            assertThat(one.catalog().revision()).isEqualTo(before);

            SampleFolder.confirm(two, P03, agreed);
            long after = one.catalog().revision();
            assertThat(after).isNotEqualTo(before);

            assertThat(inWords(SampleFolder.confirm(one, P03, agreed))).isEqualTo(TOLD);
            Everything.of(two);
            assertThat(one.catalog().revision()).isEqualTo(after);

            SampleFolder.cancel(one, P05);
            assertThat(one.catalog().revision()).isNotEqualTo(after);
        }
    }

    @Test
    void readsEverythingAgainOnlyOnceSomebodyHasChangedSomething() {
        try (Workspace one = samples.workspaces().open(info);
                Workspace two = samples.workspaces().open(info)) {
            var before = one.catalog().snapshot();
            assertThat(one.catalog().snapshot()).isSameAs(before);

            SampleFolder.cancel(two, P03);
            var after = one.catalog().snapshot();
            assertThat(after.portfolio().find(P03)).isNotEqualTo(before.portfolio().find(P03));
            assertThat(one.catalog().snapshot()).isSameAs(after);

            SampleFolder.cancel(one, P05);
            assertThat(one.catalog().snapshot().portfolio().find(P05))
                    .isNotEqualTo(after.portfolio().find(P05));
        }
    }

    @Test
    void makesAnotherFileForASecondSampleOfTheSameSecond() {
        WorkspaceInfo second = samples.noordwind();
        assertThat(second.file()).isNotEqualTo(info.file());
        assertThat(samples.workspaces().list()).containsExactlyInAnyOrder(info, second);
    }

    private void assertCancelledOnce(WorkspaceInfo workspace) {
        try (Workspace window = samples.workspaces().open(workspace)) {
            assertThat(window.receipts().receipts()).hasSize(1);
            assertThat(window.activity().entriesOf(P03)).hasSize(1);
        }
    }

    private static String inWords(ConfirmResult result) {
        return switch (result) {
            case ConfirmResult.Cancelled(_) -> DONE;
            case ConfirmResult.AnswerChanged(Refused(RefusalReason.AlreadyEnded _)) -> TOLD;
            default -> result.toString();
        };
    }
}
