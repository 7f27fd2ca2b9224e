package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static app.productdesk.adapter.storage.SampleFolder.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Subscription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many threads at once: no change is lost, no reader sees half of one, no file takes another’s
/// place.
final class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int TIMES = 12;

    @TempDir private Path folder;

    @Test
    void losesNoChangeAndShowsNoHalfOfOne() throws Exception {
        SampleFolder samples = new SampleFolder(folder);
        try (Workspace workspace = samples.workspaces().open(samples.noordwind())) {
            workspace.changer().change(change -> endAll(change, Ending.cancelled(T)));
            Set<Integer> seen =
                    new HashSet<>(
                            together(
                                    () -> {
                                        workspace.changer().change(ManyThreadsTest::countOn);
                                        return endings(workspace.catalog().snapshot()).size();
                                    }));
            assertThat(seen).as("how many endings there were at once").containsExactly(1);
            assertThat(workspace.activity().entriesOf(P03))
                    .extracting(ActivityEntry::detail)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, THREADS * TIMES)
                                    .mapToObj(String::valueOf)
                                    .toList()
                                    .reversed());
        }
    }

    /// Moves the ending of all subscriptions on by a second, and writes down how far it is.
    private static boolean countOn(WorkspaceChange change) {
        Ending before = Collections.max(endings(change.snapshot()), ManyThreadsTest::compare);
        Ending after = Ending.cancelled(before.cancelledAt().orElseThrow().plusSeconds(1));
        long count = Duration.between(T, after.cancelledAt().orElseThrow()).toSeconds();
        change.record(
                new ActivityEntry(
                        T,
                        "by",
                        ActivityEntry.Kind.CANCELLED,
                        P03,
                        Optional.empty(),
                        String.valueOf(count)));
        return endAll(change, after);
    }

    private static int compare(Ending one, Ending other) {
        return one.cancelledAt().orElseThrow().compareTo(other.cancelledAt().orElseThrow());
    }

    private static boolean endAll(WorkspaceChange change, Ending ending) {
        change.snapshot()
                .portfolio()
                .subscriptions()
                .forEach(each -> change.save(each.withEnding(ending)));
        return true;
    }

    private static Set<Ending> endings(Snapshot snapshot) {
        return snapshot.portfolio().subscriptions().stream()
                .map(Subscription::ending)
                .collect(Collectors.toSet());
    }

    @Test
    void makesAFileOfItsOwnForEachSampleOfTheSameInstant() throws Exception {
        SampleFolder samples = new SampleFolder(folder);
        List<WorkspaceInfo> made =
                together(() -> samples.workspaces().createSample(SampleOrganization.WATERKANT));

        assertThat(made).extracting(WorkspaceInfo::file).doesNotHaveDuplicates();
        assertThat(samples.workspaces().list()).containsExactlyInAnyOrderElementsOf(made);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(THREADS * TIMES);
        }
    }

    /// What all threads got, each several times, having begun together.
    private static <R> List<R> together(Callable<R> work) throws Exception {
        var start = new CyclicBarrier(THREADS);
        Callable<List<R>> part =
                () -> {
                    start.await();
                    List<R> got = new ArrayList<>();
                    for (int time = 0; time < TIMES; time++) {
                        got.add(work.call());
                    }
                    return got;
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<R> all = new ArrayList<>();
            for (Future<List<R>> each : threads.invokeAll(Collections.nCopies(THREADS, part))) {
                all.addAll(each.get());
            }
            return all;
        }
    }
}
