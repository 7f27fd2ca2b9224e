package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Reach;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.SourceReading.Read;
import app.productdesk.ui.imports.preview.Draft;
import app.productdesk.ui.imports.preview.ImportState;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import app.productdesk.ui.imports.preview.TroubleList;
import app.productdesk.ui.imports.tools.ImportActions;
import app.productdesk.ui.imports.tools.ImportTools;
import app.productdesk.ui.imports.tools.ImportUseCases;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Bringing files in without its controls. Nothing is written before the person accepts it. UI
/// thread only.
final class ImportViewModel implements ImportTasks.Ends {

    private final ImportTools tools;
    private final ImportActions actions;
    private final Messages messages;
    private final boolean hasChoice;
    private final Draft draft;
    private final Sheet sheet;
    private final Taking taking;
    private final Acceptance acceptance;
    private final Onward onward;

    /// @param tasks may hold a draft already, and have something under way: it is shown here, and
    ///   its end told
    ImportViewModel(
            ImportUseCases useCases, ImportTools tools, ImportTasks tasks, ImportActions actions) {
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
        this.hasChoice = useCases.into().isPresent();
        this.draft = tasks.draft();
        this.sheet = new Sheet(draft, tools.work(), messages);
        this.taking = new Taking(useCases, tools, tasks, sheet);
        this.onward = new Onward(tools, actions);
        this.acceptance = new Acceptance(useCases, tools, tasks, sheet, onward);
        if (!hasChoice) {
            sheet.asNew(true);
        }
        tasks.tell(this);
        if (tasks.isRunning()) {
            acceptance.resume();
        } else {
            taking.resume();
        }
    }

    ReadOnlyObjectProperty<ImportState> stateProperty() {
        return sheet.stateProperty();
    }

    String title() {
        return messages.text(hasChoice ? "imports.title.newer" : "imports.title");
    }

    /// Whether the open workspace takes files too.
    boolean hasChoice() {
        return hasChoice;
    }

    /// Whether a new workspace is to be made, rather than the open one brought up to date.
    ReadOnlyBooleanProperty asNewProperty() {
        return sheet.asNewProperty();
    }

    /// Chooses whether a new workspace is to be made; what was given is read again.
    void asNew(boolean chosen) {
        if (hasChoice && chosen != draft.asNew()) {
            sheet.asNew(chosen);
            taking.again();
        }
    }

    /// Whether the files list everybody and everything, so that what they leave out is gone.
    void takeForAll(boolean all) {
        taking.takeFor(all ? Reach.EVERYTHING : Reach.ONLY_SOME);
    }

    void chooseFiles() {
        taking.chooseFiles();
    }

    void chooseFolder() {
        taking.chooseFolder();
    }

    /// Takes the text on the clipboard.
    void paste() {
        taking.paste();
    }

    /// Takes files and folders that were chosen or dropped, beside those given before.
    void take(List<Path> chosen) {
        taking.take(chosen);
    }

    /// Forgets what was given, and offers it back.
    void startOver() {
        taking.startOver();
    }

    /// Saves everything that could not be read as a list.
    void saveTroubles() {
        draft.preview().ifPresent(says -> saveTroubles(says.files()));
    }

    private void saveTroubles(List<FileReading> files) {
        tools.saving()
                .save(
                        messages.text("imports.troubles.fileName"),
                        () -> new TroubleList(messages).of(files),
                        file -> messages.text("common.unused.saved", file));
    }

    /// Keeps what the person calls a new workspace, as far as they have typed it.
    void call(String name) {
        sheet.call(name);
    }

    /// Writes what was shown: all of it or nothing.
    ///
    /// @param name for a new workspace
    void accept(String name) {
        acceptance.accept(name);
    }

    @Override
    public void read(Read read) {
        taking.show(read);
    }

    @Override
    public void unread(Fault fault) {
        onward.tell(sheet.fail(fault, "imports.kept.reading", taking::retry));
    }

    @Override
    public void made(WorkspaceInfo made) {
        acceptance.made(made);
    }

    @Override
    public void ended(Outcome outcome) {
        acceptance.ended(outcome, taking::again);
    }

    @Override
    public void failed(Fault fault) {
        acceptance.failed(fault);
    }

    /// Tries once more what failed.
    void again() {
        sheet.again();
    }

    /// Goes back to what was shown before it failed; another page may have shown it.
    void back() {
        sheet.back();
    }

    /// The person is elsewhere now: reading ends, writing goes on.
    void leave() {
        onward.elsewhere(true);
        if (sheet.now() instanceof Reading(var work, _)) {
            work.stop();
        }
    }

    /// The person is here again.
    void come() {
        onward.elsewhere(false);
    }

    /// Whether it is being written down.
    boolean isAccepting() {
        return acceptance.isRunning();
    }

    /// Stops writing, and calls once that has ended.
    void stopAnd(Runnable then) {
        acceptance.stopAnd(then);
    }

    void explain() {
        actions.explain("imports");
    }
}
