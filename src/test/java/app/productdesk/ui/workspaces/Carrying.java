package app.productdesk.ui.workspaces;

import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;

import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.workspace.PortableFormat;
import app.productdesk.application.port.workspace.PortableRows;
import app.productdesk.application.port.workspace.WorkspaceCarrier;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.BringBack;
import app.productdesk.application.workspaces.TakeOut;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.common.work.WatchedWork;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Carries a workspace of Fabrikam, taken out on 20 November, in and out of files that are not
/// there.
public final class Carrying implements WorkspaceCarrier, PortableFormat {

    private final List<String> done = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final ScriptedFileChoice choice = new ScriptedFileChoice();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final WorkspaceFiles files;
    private Optional<RunningWork> running = Optional.empty();
    private Optional<DocumentFault.Kind> refusal = Optional.empty();

    public Carrying(BackgroundWork work) {
        files =
                new WorkspaceFiles(
                        new WorkspaceFiles.UseCases(
                                new TakeOut(this, this, InstantSource.system()),
                                new BringBack(
                                        this,
                                        this,
                                        new Operator("Sanne", Set.of(), Set.of()),
                                        InstantSource.system())),
                        new WatchedWork(work, this::watch),
                        choice,
                        announcer,
                        new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));
    }

    public WorkspaceFiles files() {
        return files;
    }

    public void choose(String file) {
        choice.then(Path.of(file));
    }

    public void refuse(DocumentFault.Kind kind) {
        refusal = Optional.of(kind);
    }

    /// Stops what is under way.
    public void stop() {
        running.orElseThrow().stop();
    }

    public List<String> done() {
        return List.copyOf(done);
    }

    public List<String> shown() {
        return List.copyOf(shown);
    }

    public List<String> suggested() {
        return choice.suggestedNames();
    }

    public List<String> heard() {
        return announcer.heard();
    }

    private Runnable watch(String sentence, RunningWork work) {
        running = Optional.of(work);
        shown.add(sentence);
        return () -> shown.add("ended");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void takeOut(WorkspaceInfo info, PortableRows into) {
        into.table("subscription");
        done.add("took " + info.id() + " out");
    }

    @Override
    public WorkspaceInfo bringBack(
            int version, Consumer<PortableRows> rows, Function<Organization, ActivityEntry> last) {
        rows.accept(new Nowhere());
        done.add("made fabrikam");
        return new WorkspaceInfo(
                "fabrikam",
                "Fabrikam",
                WorkspaceKind.BY_HAND,
                noordwind(20).createdAt(),
                Path.of("fabrikam.desk"));
    }

    @Override
    public void write(Path file, Head head, Consumer<PortableRows> contents) {
        contents.accept(new Nowhere());
        done.set(done.size() - 1, done.getLast() + " into " + file);
    }

    @Override
    public Head check(Path file, int newest) {
        refusal.ifPresent(
                kind -> {
                    throw new DocumentFault(kind, "refused");
                });
        done.add("looked at " + file);
        return new Head(newest, "Fabrikam", noordwind(20).createdAt());
    }

    @Override
    public void read(Path file, PortableRows into) {
        into.table("subscription");
    }

    private static final class Nowhere implements PortableRows {

        @Override
        public void table(String name) {
            // nobody looks at it
        }

        @Override
        public void row(Map<String, Object> values) {
            // nobody looks at it
        }
    }
}
