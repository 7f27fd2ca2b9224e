package app.productdesk.ui.workspaces.tending;

import app.productdesk.application.port.workspace.PortableFormat;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.BringBack;
import app.productdesk.application.workspaces.TakeOut;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.FileNames;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.WatchedWork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Takes the open workspace out as one file, and makes workspaces of such files. UI thread only.
public final class WorkspaceFiles {

    private final UseCases useCases;
    private final WatchedWork work;
    private final FileChoice files;
    private final Announcer announcer;
    private final Messages messages;

    /// What carries workspaces.
    public record UseCases(TakeOut takeOut, BringBack bringBack) {}

    public WorkspaceFiles(
            UseCases useCases,
            WatchedWork work,
            FileChoice files,
            Announcer announcer,
            Messages messages) {
        this.useCases = useCases;
        this.work = work;
        this.files = files;
        this.announcer = announcer;
        this.messages = messages;
    }

    /// Asks where to, then writes in the background; stopped, it leaves what was there.
    public void takeOut(WorkspaceInfo info) {
        String name =
                messages.text("workspaces.takeOut.fileName", FileNames.of(info.organization()));
        files.save(name + ".json", kinds()).ifPresent(file -> takeOut(info, file));
    }

    private void takeOut(WorkspaceInfo info, Path file) {
        work.start(
                messages.text("workspaces.takeOut.running", file.getFileName()),
                progress -> useCases.takeOut().takeOut(info, file, progress),
                written ->
                        announcer.say(
                                written
                                        ? messages.text(
                                                "workspaces.takeOut.done", file.getFileName())
                                        : messages.text("workspaces.takeOut.stopped")),
                this::tell);
    }

    /// Asks for a file, checks it, says whose it is and asks again, then makes the workspace.
    ///
    /// @param confirm given the question and what to do when it is answered with yes
    /// @param whenMade given the workspace; not called where there is none
    public void bringBack(
            BiConsumer<Question, Runnable> confirm, Consumer<WorkspaceInfo> whenMade) {
        files.open(kinds()).ifPresent(file -> look(file, confirm, whenMade));
    }

    private void look(
            Path file, BiConsumer<Question, Runnable> confirm, Consumer<WorkspaceInfo> whenMade) {
        work.start(
                messages.text("workspaces.bringBack.checking", file.getFileName()),
                progress ->
                        Optional.of(useCases.bringBack().look(file))
                                .filter(_ -> !progress.stopRequested()),
                looked ->
                        looked.ifPresentOrElse(
                                head ->
                                        confirm.accept(
                                                question(head), () -> bringBack(file, whenMade)),
                                this::sayStopped),
                this::tell);
    }

    private Question question(PortableFormat.Head head) {
        return new Question(
                messages.text("workspaces.bringBack.title", head.organization()),
                messages.text("workspaces.bringBack.sentence", messages.moment(head.takenOutAt())),
                messages.text("workspaces.bringBack.confirm"),
                messages.text("workspaces.bringBack.keep"));
    }

    private void bringBack(Path file, Consumer<WorkspaceInfo> whenMade) {
        work.start(
                messages.text("workspaces.bringBack.running", file.getFileName()),
                progress -> useCases.bringBack().bringBack(file, progress),
                made -> made.ifPresentOrElse(whenMade, this::sayStopped),
                this::tell);
    }

    private void sayStopped() {
        announcer.say(messages.text("workspaces.bringBack.stopped"));
    }

    private void tell(Fault fault) {
        announcer.tell(new FaultTexts(messages).explain(fault));
    }

    private List<FileChoice.Filter> kinds() {
        return List.of(new FileChoice.Filter(messages.text("workspaces.file.kind"), "json"));
    }
}
