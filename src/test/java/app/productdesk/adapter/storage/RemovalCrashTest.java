package app.productdesk.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.StorageFaults;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.RunWatch;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.RemovalPlanner;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 976 people lose their license in a process that is killed at some statement, before or after it;
/// another process finds out where it was and brings it to its end, everybody once; and undoing it
/// leaves everything as it was before. `-DcrashPoints=500` kills more often.
final class RemovalCrashTest {

    private static final int HOLDERS = 1_000;
    private static final int REMOVED = 976;
    private static final int POINTS = Integer.getInteger("crashPoints", 40);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir private Path folder;

    @Test
    void doesEverybodyOnceWhereverItIsKilled() throws IOException {
        WorkspaceInfo prepared = prepared();
        int moments = momentsOfADryRun(copy(prepared, "dry"));
        assertThat(moments).isGreaterThan(2 * REMOVED);
        List<Integer> points = new Random(20_261_123).ints(POINTS, 0, moments).boxed().toList();

        Map<String, Integer> stages =
                points.parallelStream()
                        .map(point -> killedAt(prepared, point))
                        .collect(Collectors.toMap(each -> each, _ -> 1, Integer::sum));

        assertThat(stages.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(POINTS);
    }

    private WorkspaceInfo prepared() {
        WorkspaceContent content = ManyHolders.content(HOLDERS);
        var workspaces =
                new SqlWorkspaces(
                        folder,
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(Given.T),
                        (_, _) -> content,
                        PATIENCE);
        return workspaces.createSample(SampleOrganization.NOORDWIND);
    }

    private WorkspaceInfo copy(WorkspaceInfo prepared, String name) {
        try {
            Path apart = Files.createDirectory(folder.resolve(name));
            Path file = apart.resolve("many.productdesk");
            Files.copy(prepared.file(), file);
            return infoOf(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static WorkspaceInfo infoOf(Path file) {
        WorkspaceContent content = ManyHolders.content(1);
        return new WorkspaceInfo(
                "many",
                content.organization().name(),
                content.organization().kind(),
                Given.T,
                file);
    }

    private static int momentsOfADryRun(WorkspaceInfo info) {
        var moments = new AtomicInteger();
        try (Workspace workspace = watched(info, _ -> moments.incrementAndGet())) {
            assertThat(remove(workspace)).isInstanceOf(RunEnd.Finished.class);
        }
        return moments.get();
    }

    /// Where the child was.
    private String killedAt(WorkspaceInfo prepared, int moment) {
        WorkspaceInfo info =
                copy(prepared, "killed-" + moment + "-" + Thread.currentThread().threadId());
        String where;
        try (Child child =
                Child.start(
                        RemovalCrashTest.class, info.file().toString(), String.valueOf(moment))) {
            where = child.line().orElseThrow();
        }
        try (Workspace workspace = watched(info, _ -> {})) {
            List<LicenseAssignment> before =
                    List.copyOf(ManyHolders.content(HOLDERS).assignments());
            finish(workspace);
            requireEverybodyOnce(workspace, before, where);
            undo(workspace);
            assertThat(workspace.catalog().snapshot().assignments())
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(before);
        }
        assertThat(tables(info)).as(where).isEqualTo(tables(prepared));
        return where;
    }

    /// Goes on where the child was; where it had not begun, begins.
    private static void finish(Workspace workspace) {
        List<RemovalRun> runs = workspace.journal().runs();
        RunEnd end =
                runs.isEmpty()
                        ? remove(workspace)
                        : removing(workspace)
                                .resume(runs.getFirst().id(), new RunWatch(), Progress.unwatched());
        assertThat(end).isInstanceOf(RunEnd.Finished.class);
    }

    private static void requireEverybodyOnce(
            Workspace workspace, List<LicenseAssignment> before, String where) {
        RemovalRun run = workspace.journal().runs().getFirst();
        Map<Target, List<LicenseAssignment>> was = new HashMap<>();
        for (LicenseAssignment way : before) {
            was.computeIfAbsent(targetOf(way), _ -> new ArrayList<>()).add(way);
        }
        assertThat(run.steps())
                .as(where)
                .allMatch(step -> step.stage() == Stage.REMOVED)
                .allMatch(step -> was.getOrDefault(step.target(), List.of()).equals(step.before()));
        assertThat(run.steps().stream().map(RemovalCrashTest::personOf).distinct())
                .hasSize(REMOVED);
        assertThat(holders(workspace).count().licensedUsers()).isEqualTo(HOLDERS - REMOVED);

        Map<ActivityEntry.Kind, Long> entries =
                workspace.activity().entriesOf(ManyHolders.P01).stream()
                        .collect(Collectors.groupingBy(ActivityEntry::kind, Collectors.counting()));
        assertThat(entries.get(ActivityEntry.Kind.LICENSE_REMOVED))
                .as(where)
                .isEqualTo(count(run, Target.Direct.class));
        assertThat(entries.get(ActivityEntry.Kind.GROUP_LEFT))
                .as(where)
                .isEqualTo(count(run, Target.Membership.class));
    }

    private static void undo(Workspace workspace) {
        RemovalRun run = workspace.journal().runs().getFirst();
        Set<Integer> all =
                IntStream.rangeClosed(1, run.steps().size()).boxed().collect(Collectors.toSet());
        assertThat(removing(workspace).undo(run.id(), all, new RunWatch(), Progress.unwatched()))
                .isInstanceOf(RunEnd.Finished.class);
        assertThat(workspace.journal().runs().getFirst().steps())
                .allMatch(step -> step.stage() == Stage.UNDONE);
    }

    private static long count(RemovalRun run, Class<? extends Target> kind) {
        return run.steps().stream().filter(step -> kind.isInstance(step.target())).count();
    }

    private static Target targetOf(LicenseAssignment way) {
        return way.through().isPresent()
                ? new Target.Membership(way.holder(), way.through().get())
                : new Target.Direct(way.holder());
    }

    private static PersonId personOf(RemovalStep step) {
        return switch (step.target()) {
            case Target.Direct(PersonId person) -> person;
            case Target.Membership(PersonId person, _) -> person;
            case Target.GroupLicense _ -> throw new IllegalArgumentException();
        };
    }

    /// Every table that says who holds what, row by row.
    private static List<String> tables(WorkspaceInfo info) {
        try (var connection = new Opening(PATIENCE).connection(info.file())) {
            List<String> rows = new ArrayList<>();
            for (String table : List.of("license_assignment", "group_member", "person")) {
                Tables.select(connection, row -> table + row.values(), "SELECT * FROM " + table)
                        .stream()
                        .sorted()
                        .forEach(rows::add);
            }
            return rows;
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, info.file());
        }
    }

    /// The child: removes the licenses and, at that moment, says so and waits for its end.
    public static void main(String[] arguments) {
        int moment = Integer.parseInt(arguments[1]);
        var passed = new AtomicInteger();
        try (Workspace workspace =
                watched(
                        infoOf(Path.of(arguments[0])),
                        what -> {
                            if (passed.getAndIncrement() == moment) {
                                Child.report(what);
                            }
                        })) {
            remove(workspace);
        }
    }

    private static RunEnd remove(Workspace workspace) {
        Holders holders = holders(workspace);
        Set<PersonId> chosen =
                holders.all().stream()
                        .limit(REMOVED)
                        .map(holding -> holding.person().id())
                        .collect(Collectors.toSet());
        RemovalPlan plan =
                RemovalPlanner.plan(
                        holders,
                        new RemovalChoice(chosen, Set.of(ManyHolders.SALES), Set.of()),
                        Given.GLOBAL);
        return removing(workspace).remove(plan, new RunWatch(), Progress.unwatched());
    }

    private static Holders holders(Workspace workspace) {
        return new ReadHolders(
                        workspace.catalog(), workspace.people(), InstantSource.fixed(Given.T))
                .of(ManyHolders.P01)
                .orElseThrow();
    }

    private static RemoveLicenses removing(Workspace workspace) {
        return new RemoveLicenses(
                workspace.journal(),
                workspace.licenses(),
                (_, _) -> {},
                Given.GLOBAL,
                InstantSource.fixed(Given.T));
    }

    private static Workspace watched(WorkspaceInfo info, Consumer<String> moments) {
        var opening = new Opening(PATIENCE);
        try {
            var writer = opening.connection(info.file());
            // what a killed process has written the system still writes: only a power cut does not
            Database.execute(writer, "PRAGMA synchronous = OFF");
            var database =
                    new Database(
                            info.file(),
                            opening.connection(info.file()),
                            WatchedConnection.of(writer, moments));
            return SampleFolder.over(info, database);
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, info.file());
        }
    }
}
