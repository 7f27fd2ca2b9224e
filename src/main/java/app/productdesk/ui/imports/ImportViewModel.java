package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.intake.Reach;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.ImportTasks.Underway;
import app.productdesk.ui.imports.SourceReading.Read;
import app.productdesk.ui.imports.SourceReading.Shown;
import app.productdesk.ui.imports.preview.Given;
import app.productdesk.ui.imports.preview.ImportState;
import app.productdesk.ui.imports.preview.ImportState.Accepting;
import app.productdesk.ui.imports.preview.ImportState.Choosing;
import app.productdesk.ui.imports.preview.ImportState.Failed;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import app.productdesk.ui.imports.preview.TroubleList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Bringing files in without its controls. Nothing is written before the person accepts it. UI
/// thread only.
final class ImportViewModel implements Acceptance.Ends {

    private final ImportUseCases useCases;
    private final ImportTools tools;
    private final ImportActions actions;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new Choosing(""));
    private final ReadOnlyBooleanWrapper asNew;
    private final Given given;
    private final FileWays ways;
    private final SourceReading reading;
    private final Acceptance acceptance;
    private final ImportTasks tasks;
    private final Onward onward;
    private Runnable tried = () -> {};
    private Optional<Shown> preview = Optional.empty();

    /// @param tasks may have something under way already: it is shown, and its end told, here
    ImportViewModel(
            ImportUseCases useCases, ImportTools tools, ImportTasks tasks, ImportActions actions) {
        this.useCases = useCases;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
        this.asNew = new ReadOnlyBooleanWrapper(useCases.into().isEmpty());
        this.reading =
                new SourceReading(
                        useCases,
                        tools.work(),
                        messages,
                        fault -> fail(fault, "imports.kept.reading"));
        this.ways = new FileWays(useCases.reader(), tools);
        this.tasks = tasks;
        this.given = tasks.underway().map(Underway::given).orElseGet(Given::new);
        this.acceptance = new Acceptance(useCases, tools, tasks.ends());
        this.onward = new Onward(tools.announcer());
        tasks.underway().ifPresent(this::takeOver);
        tasks.tell(this);
    }

    ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    String title() {
        return messages.text(hasChoice() ? "imports.title.newer" : "imports.title");
    }

    /// Whether the open workspace takes files too.
    boolean hasChoice() {
        return useCases.into().isPresent();
    }

    /// Whether a new workspace is to be made, rather than the open one brought up to date.
    ReadOnlyBooleanProperty asNewProperty() {
        return asNew.getReadOnlyProperty();
    }

    /// Chooses whether a new workspace is to be made; what was given is read again.
    void asNew(boolean chosen) {
        if (hasChoice() && chosen != asNew.get()) {
            asNew.set(chosen);
            readAgain();
        }
    }

    /// Whether the files list everybody and everything, so that what they leave out is gone.
    void takeForAll(boolean all) {
        if (!(state.get() instanceof Previewed) || preview.isEmpty()) {
            return;
        }
        ImportPreview before = preview.get().preview();
        Reach reach = all ? Reach.EVERYTHING : Reach.ONLY_SOME;
        useCases.into()
                .filter(_ -> before.against().filter(one -> one.reach() != reach).isPresent())
                .ifPresent(into -> state.set(reading.again(before, into, reach, this::showOr)));
    }

    private void showOr(Optional<Shown> compared) {
        compared.ifPresentOrElse(this::show, this::back);
    }

    void chooseFiles() {
        take(ways.files());
    }

    void chooseFolder() {
        ways.folder().ifPresent(folder -> take(List.of(folder)));
    }

    /// Takes the text on the clipboard.
    void paste() {
        Optional<Source> pasted = ways.pasted();
        if (pasted.isPresent()) {
            read(() -> given.with(List.of(pasted.get())));
        } else if (given.sources().isEmpty()) {
            state.set(new Choosing(messages.text("imports.paste.nothing")));
        } else {
            tools.announcer().say(messages.text("imports.paste.nothing"));
        }
    }

    /// Takes files and folders that were chosen or dropped, beside those given before.
    void take(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            read(() -> given.with(ways.reader().sources(chosen)));
        }
    }

    /// Forgets what was given, and offers it back.
    void startOver() {
        List<Source> before = given.sources();
        forget();
        tools.announcer()
                .say(
                        messages.counted("imports.startedOver", before.size()),
                        messages.text("imports.startedOver.undo"),
                        () -> read(() -> given.with(before)));
    }

    private void forget() {
        given.forget();
        preview = Optional.empty();
        state.set(new Choosing(""));
    }

    /// What is given while something is read waits for its turn.
    private void read(Supplier<List<Source>> sources) {
        if (state.get() instanceof Reading) {
            given.later(sources);
        } else if (!isAccepting()) {
            tried = () -> read(sources);
            state.set(reading.start(sources, asNew.get(), this::show));
        }
    }

    private void readAgain() {
        if (!given.sources().isEmpty()) {
            read(given::sources);
        }
    }

    private void show(Read read) {
        if (read.shown().isEmpty()) {
            given.dropWaiting();
            preview.ifPresentOrElse(
                    this::show, () -> state.set(new Choosing(messages.text("imports.stopped"))));
            return;
        }
        given.become(read.sources());
        show(read.shown().get());
        given.next().ifPresent(this::read);
    }

    private void show(Shown shown) {
        preview = Optional.of(shown);
        asNew.set(shown.asNew());
        state.set(shown.words());
    }

    /// Saves everything that could not be read as a list.
    void saveTroubles() {
        preview.ifPresent(
                shown ->
                        tools.saving()
                                .save(
                                        messages.text("imports.troubles.fileName"),
                                        () -> new TroubleList(messages).of(shown.preview().files()),
                                        file -> messages.text("common.unused.saved", file)));
    }

    private void takeOver(Underway begun) {
        asNew.set(begun.asNew());
        tried = () -> write(begun.accepted(), begun.asNew(), begun.name());
        state.set(new Accepting(begun.work()));
    }

    /// Writes what was shown: all of it or nothing.
    ///
    /// @param name for a new workspace
    void accept(String name) {
        if (!(state.get() instanceof Previewed shown) || !shown.whyNot().isEmpty()) {
            return;
        }
        preview.ifPresent(accepted -> write(accepted.preview(), accepted.asNew(), name.strip()));
    }

    private void write(ImportPreview accepted, boolean making, String name) {
        tried = () -> write(accepted, making, name);
        if (making && name.isEmpty()) {
            return;
        }
        Optional<RunningWork> begun =
                making
                        ? Optional.of(acceptance.make(accepted, name))
                        : useCases.into().map(open -> acceptance.into(open, accepted));
        begun.ifPresent(
                work -> {
                    tasks.begin(new Underway(work, given, accepted, making, name));
                    state.set(new Accepting(work));
                });
    }

    @Override
    public void made(WorkspaceInfo made) {
        forget();
        onward.lead(
                messages.text("imports.made", made.organization()),
                messages.text("imports.made.open"),
                () -> actions.openMade(made.id()));
    }

    @Override
    public void ended(Outcome outcome) {
        switch (outcome) {
            case ACCEPTED -> {
                forget();
                String done = messages.text("imports.accepted", tools.organization());
                onward.lead(
                        done,
                        messages.text("imports.accepted.show"),
                        () -> {
                            tools.announcer().say(done);
                            actions.goToProducts();
                        });
            }
            case CHANGED_SINCE -> {
                tools.announcer().say(messages.text("imports.changedSince"));
                state.set(new Choosing(""));
                readAgain();
                onward.end();
            }
            case STOPPED -> stopped();
            case NOT_BY_HAND -> {
                state.set(new Choosing(messages.text("imports.notByHand")));
                onward.end();
            }
        }
    }

    @Override
    public void failed(Fault fault) {
        fail(fault, "imports.kept.accepting");
    }

    /// What was to be written is still to be seen, and can be written after all.
    private void stopped() {
        back();
        tools.announcer().say(messages.text("imports.stopped"));
        onward.end();
    }

    private void fail(Fault fault, String kept) {
        given.dropWaiting();
        FaultText why = new FaultTexts(messages).explain(fault);
        state.set(new Failed(why, messages.text(kept)));
        onward.tell(why);
        onward.end();
    }

    /// Tries once more what failed.
    void again() {
        if (state.get() instanceof Failed) {
            tried.run();
        }
    }

    /// Goes back to what was shown before it failed; another page may have shown it.
    void back() {
        if (preview.isPresent() || given.sources().isEmpty()) {
            preview.ifPresentOrElse(this::show, this::forget);
        } else {
            state.set(new Choosing(""));
            readAgain();
        }
    }

    /// The person is elsewhere now: reading ends, writing goes on.
    void leave() {
        onward.elsewhere(true);
        if (state.get() instanceof Reading(var work, _)) {
            work.stop();
        }
    }

    /// The person is here again.
    void come() {
        onward.elsewhere(false);
    }

    /// Whether it is being written down.
    boolean isAccepting() {
        return state.get() instanceof Accepting;
    }

    /// Stops writing, and calls once that has ended.
    void stopAnd(Runnable then) {
        if (state.get() instanceof Accepting(var work)) {
            onward.afterwards(then);
            work.stop();
        } else {
            then.run();
        }
    }

    void explain() {
        actions.explain("imports");
    }
}
