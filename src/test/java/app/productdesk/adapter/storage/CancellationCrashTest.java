package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static app.productdesk.adapter.storage.SampleFolder.P05;
import static app.productdesk.adapter.storage.SampleFolder.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.StorageFaults;
import app.productdesk.application.cancellation.ConfirmResult;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cancellation in a process that is killed, at every moment before or after a statement, is
/// there as a whole or not at all, and the next receipt has the next number.
final class CancellationCrashTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir private Path folder;

    @Test
    void leavesAWholeCancellationOrNone() {
        List<String> moments = momentsOfADryRun();
        assertThat(moments.getFirst()).isEqualTo("before BEGIN IMMEDIATE");
        assertThat(moments.getLast()).isEqualTo("after COMMIT");
        assertThat(moments).hasSizeGreaterThan(20).anyMatch(each -> each.contains("receipt_form"));

        // what comes right after a statement is also right before the next
        List<String> whole =
                IntStream.range(0, moments.size())
                        .filter(each -> each == 0 || moments.get(each).startsWith("after"))
                        .parallel()
                        .filter(each -> killedAt(each, moments.get(each)))
                        .mapToObj(moments::get)
                        .toList();
        assertThat(whole).containsExactly("after COMMIT");
    }

    private List<String> momentsOfADryRun() {
        WorkspaceInfo info = new SampleFolder(folder).noordwind();
        List<String> moments = new ArrayList<>();
        try (Workspace workspace = watched(info, moments::add)) {
            SampleFolder.cancel(workspace, P03);
        }
        return moments;
    }

    /// Whether the cancellation is there.
    private boolean killedAt(int moment, String what) {
        Path apart = folder.resolve("killed-" + moment);
        assertThat(apart.toFile().mkdir()).isTrue();
        SampleFolder samples = new SampleFolder(apart);
        samples.noordwind();
        try (Child child =
                Child.start(
                        CancellationCrashTest.class, apart.toString(), String.valueOf(moment))) {
            assertThat(child.line()).contains(what);
        }
        try (Workspace workspace =
                samples.workspaces().open(samples.workspaces().list().getFirst())) {
            boolean cancelled = isCancelled(workspace, what);
            int next = cancelled ? 2 : 1;
            assertThat(SampleFolder.cancel(workspace, P05))
                    .as(what)
                    .isInstanceOfSatisfying(
                            ConfirmResult.Cancelled.class,
                            done -> assertThat(done.receipt().number().sequence()).isEqualTo(next));
            assertThat(workspace.receipts().receipts()).as(what).hasSize(next);
            return cancelled;
        }
    }

    private static boolean isCancelled(Workspace workspace, String what) {
        var portfolio = workspace.catalog().snapshot().portfolio();
        Subscription subscription = portfolio.find(P03).orElseThrow();
        List<ActivityEntry> activity = workspace.activity().entriesOf(P03);
        var receipts = workspace.receipts().receipts();
        boolean credited =
                portfolio.chargesOf(subscription).until(T).stream()
                        .anyMatch(charge -> charge.settled().credited().net().isPositive());
        boolean cancelled = subscription.statusAt(T) == SubscriptionStatus.DISABLED;
        assertThat(subscription.statusAt(T))
                .as(what)
                .isIn(SubscriptionStatus.ACTIVE, SubscriptionStatus.DISABLED);
        assertThat(receipts).as(what).hasSize(cancelled ? 1 : 0);
        assertThat(activity).as(what).hasSize(cancelled ? 1 : 0);
        assertThat(credited).as(what).isEqualTo(cancelled);
        if (cancelled) {
            assertThat(activity.getFirst().receipt())
                    .isEqualTo(Optional.of(receipts.getFirst().receipt().number()));
        }
        return cancelled;
    }

    /// The child: cancels P03 and, at that moment, says so and waits for its end.
    public static void main(String[] arguments) {
        int moment = Integer.parseInt(arguments[1]);
        WorkspaceInfo info = new SampleFolder(Path.of(arguments[0])).workspaces().list().getFirst();
        List<String> passed = new ArrayList<>();
        try (Workspace workspace =
                watched(
                        info,
                        what -> {
                            passed.add(what);
                            if (passed.size() == moment + 1) {
                                Child.report(what);
                            }
                        })) {
            SampleFolder.cancel(workspace, P03);
        }
    }

    private static Workspace watched(WorkspaceInfo info, Consumer<String> moments) {
        var opening = new Opening(PATIENCE);
        try {
            var database =
                    new Database(
                            info.file(),
                            opening.connection(info.file()),
                            WatchedConnection.of(opening.connection(info.file()), moments));
            return SampleFolder.over(info, database);
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, info.file());
        }
    }
}
