package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.preview.Draft;
import app.productdesk.ui.imports.preview.ImportState.Accepting;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import app.productdesk.ui.imports.tools.ImportTools;
import app.productdesk.ui.imports.tools.ImportUseCases;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes down what a person has accepted, all of it or nothing, and says what came of it. UI
/// thread only.
final class Acceptance {

    private final ImportUseCases useCases;
    private final ImportTools tools;
    private final Messages messages;
    private final ImportTasks tasks;
    private final Draft draft;
    private final Sheet sheet;
    private final Onward onward;

    /// @param sheet shows what is to be accepted
    Acceptance(
            ImportUseCases useCases,
            ImportTools tools,
            ImportTasks tasks,
            Sheet sheet,
            Onward onward) {
        this.useCases = useCases;
        this.tools = tools;
        this.messages = tools.messages();
        this.tasks = tasks;
        this.draft = tasks.draft();
        this.sheet = sheet;
        this.onward = onward;
    }

    /// Writes down what is shown, where that can be.
    ///
    /// @param name for a new workspace
    void accept(String name) {
        if (sheet.now() instanceof Previewed shown && shown.whyNot().isEmpty()) {
            draft.name(Optional.of(name.strip()));
            draft.preview().ifPresent(this::write);
        }
    }

    private void write(ImportPreview accepted) {
        begun(accepted)
                .ifPresent(
                        work -> {
                            tasks.begin(work);
                            sheet.showWriting(work);
                        });
    }

    /// Begins to make a workspace, which has to have a name, or to bring the open one up to date.
    private Optional<RunningWork> begun(ImportPreview accepted) {
        if (accepted.against().isEmpty()) {
            return draft.name().filter(name -> !name.isEmpty()).map(name -> make(accepted, name));
        }
        return useCases.into()
                .map(
                        open ->
                                start(
                                        progress ->
                                                useCases.accept().into(open, accepted, progress),
                                        tasks.ends()::ended));
    }

    private RunningWork make(ImportPreview accepted, String name) {
        return start(
                progress -> useCases.accept().asNew(accepted, name, progress),
                made ->
                        made.ifPresentOrElse(
                                tasks.ends()::made, () -> tasks.ends().ended(Outcome.STOPPED)));
    }

    private <T> RunningWork start(Work<T> work, Consumer<T> then) {
        return tools.work().start(work, then, tasks.ends()::failed);
    }

    /// Shows what is being written since before this page was made.
    void resume() {
        tasks.writing().ifPresent(sheet::showWriting);
    }

    /// Leads to the workspace that was made.
    void made(WorkspaceInfo made) {
        sheet.forget();
        onward.toMade(made);
    }

    /// Says what came of it for the open workspace.
    ///
    /// @param compareAgain called where it was changed since it was compared
    void ended(Outcome outcome, Runnable compareAgain) {
        switch (outcome) {
            case ACCEPTED -> {
                sheet.forget();
                onward.toProducts();
            }
            case CHANGED_SINCE -> {
                tools.announcer().say(messages.text("imports.changedSince"));
                sheet.choose("");
                compareAgain.run();
                onward.end();
            }
            case STOPPED -> {
                // what was to be written is still to be seen, and can be written after all
                sheet.back();
                tools.announcer().say(messages.text("imports.stopped"));
                onward.end();
            }
            case NOT_BY_HAND -> {
                sheet.choose(messages.text("imports.notByHand"));
                onward.end();
            }
        }
    }

    /// Says that nothing is written, and why.
    void failed(Fault fault) {
        onward.tell(
                sheet.fail(
                        fault,
                        "imports.kept.accepting",
                        () -> draft.preview().ifPresent(this::write)));
        onward.end();
    }

    /// Whether it is being written down.
    boolean isRunning() {
        return sheet.now() instanceof Accepting;
    }

    /// Stops writing, and calls once that has ended.
    void stopAnd(Runnable then) {
        if (sheet.now() instanceof Accepting(var work)) {
            onward.afterwards(then);
            work.stop();
        } else {
            then.run();
        }
    }
}
