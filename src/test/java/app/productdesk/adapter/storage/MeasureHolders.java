package app.productdesk.adapter.storage;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.people.PeopleColumn;
import app.productdesk.ui.common.people.PeopleList;
import app.productdesk.ui.common.people.PeopleRows;
import app.productdesk.ui.common.people.PersonRow;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Measures by hand what 100,000 holders of one license take; no test. Prints milliseconds: the
/// first and the best of some runs. What happens off the UI thread is told apart from what happens
/// on it.
final class MeasureHolders {

    private static final int HOLDERS = 100_000;
    private static final int RUNS = 7;
    private static final Messages MESSAGES =
            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    private MeasureHolders() {}

    public static void main(String[] arguments) throws IOException {
        WorkspaceContent content = ManyHolders.content(HOLDERS);
        var workspaces =
                new SqlWorkspaces(
                        Files.createTempDirectory("measure"),
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(Given.T),
                        (_, _) -> content,
                        Duration.ofSeconds(5));
        WorkspaceInfo info = workspaces.createSample(SampleOrganization.NOORDWIND);
        try (Workspace workspace = workspaces.open(info)) {
            var reading =
                    new ReadHolders(
                            workspace.catalog(), workspace.people(), InstantSource.fixed(Given.T));
            Holders holders =
                    time("open the holders (off)", () -> reading.of(ManyHolders.P01).orElseThrow());
            List<PersonRow> rows =
                    time(
                            "write the rows (off)",
                            () -> new PeopleRows(MESSAGES, _ -> "").of(holders));
            list(rows);
            plan(holders);
        }
    }

    private static void list(List<PersonRow> rows) {
        var list = new PeopleList(new AtOnce());
        time("show the rows (off and on)", () -> run(list, it -> it.show(rows, Given.T)));
        time(
                "a keystroke in the search (off)",
                () -> {
                    list.clearFilter();
                    return run(list, it -> it.search("person 4"));
                });
        list.clearFilter();
        time(
                "sort by last sign-in (off)",
                () -> run(list, it -> it.order(PeopleColumn.LAST_SIGN_IN, true)));
        time(
                "select all (on)",
                () -> {
                    list.clearSelection();
                    return run(list, PeopleList::selectShown);
                });
        time("choose one more of all (on)", () -> run(list, it -> it.toggle(rows.getFirst())));
        time("copy who is chosen (on)", list::selected);
    }

    private static void plan(Holders holders) {
        var planning = new PlanRemoval(LicensedUserRule.LICENSED_USERS_BELOW_25, Given.GLOBAL);
        time("build the proposal (off)", () -> planning.proposal(holders));
        Set<PersonId> all =
                holders.all().stream()
                        .map(holding -> holding.person().id())
                        .collect(Collectors.toSet());
        time(
                "plan to remove all (off)",
                () ->
                        planning.plan(
                                holders,
                                new RemovalChoice(all, Set.of(ManyHolders.SALES), Set.of())));
    }

    private static PeopleList run(PeopleList list, Consumer<PeopleList> work) {
        work.accept(list);
        return list;
    }

    private static <T> T time(String what, Supplier<T> work) {
        double first = 0;
        double best = Double.MAX_VALUE;
        T result = work.get();
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            result = work.get();
            double took = (System.nanoTime() - began) / 1e6;
            first = run == 0 ? took : first;
            best = Math.min(best, took);
        }
        System.out.printf(Locale.ROOT, "%-34s first %8.1f  best %8.1f ms%n", what, first, best);
        return result;
    }

    /// Does the work where it is asked for, so that all of it is measured.
    private static final class AtOnce implements BackgroundWork {

        @Override
        public <T> RunningWork start(
                Work<T> work, Consumer<? super T> onDone, Consumer<? super Fault> onFault) {
            try {
                onDone.accept(work.run(Progress.unwatched()));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            return new RunningWork() {
                @Override
                public ReadOnlyDoubleProperty fractionProperty() {
                    return new ReadOnlyDoubleWrapper(1).getReadOnlyProperty();
                }

                @Override
                public void stop() {
                    // it is through already
                }
            };
        }
    }
}
