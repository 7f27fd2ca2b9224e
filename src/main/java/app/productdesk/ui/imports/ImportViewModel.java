package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.IntakeReader;
import app.productdesk.application.port.IntakeReader.Source;
import app.productdesk.application.port.Workspace;
import app.productdesk.application.port.WorkspaceInfo;
import app.productdesk.domain.intake.Reach;
import app.productdesk.ui.common.Fault;
import app.productdesk.ui.common.FaultText;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.FileChoice.Filter;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.RunningWork;
import app.productdesk.ui.imports.ImportState.Accepting;
import app.productdesk.ui.imports.ImportState.Choosing;
import app.productdesk.ui.imports.ImportState.Failed;
import app.productdesk.ui.imports.ImportState.Previewed;
import app.productdesk.ui.imports.ImportState.Reading;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;

/// Bringing files in without its controls. Nothing is written before the person accepts it. UI
/// thread only.
final class ImportViewModel {

    private final ImportUseCases useCases;
    private final ImportTools tools;
    private final ImportActions actions;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new Choosing(""));
    private final ReadOnlyBooleanWrapper asNew;
    private final List<Source> given = new ArrayList<>();
    private final Deque<Supplier<List<Source>>> waiting = new ArrayDeque<>();
    private Optional<Shown> preview = Optional.empty();
    private boolean left;
    private Optional<Runnable> afterwards = Optional.empty();

    ImportViewModel(ImportUseCases useCases, ImportTools tools, ImportActions actions) {
        this.useCases = useCases;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
        this.asNew = new ReadOnlyBooleanWrapper(useCases.into().isEmpty());
    }

    ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
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
            if (!given.isEmpty()) {
                read(() -> List.copyOf(given));
            }
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
                .ifPresent(
                        into ->
                                state.set(
                                        new Reading(
                                                compare(before, into, reach),
                                                new SimpleStringProperty(""))));
    }

    private RunningWork compare(ImportPreview before, Workspace into, Reach reach) {
        return tools.work()
                .start(
                        progress ->
                                useCases.prepare()
                                        .again(before, into, reach, progress)
                                        .map(now -> written(now, false)),
                        now -> now.ifPresentOrElse(this::show, this::back),
                        fault -> fail(fault, "imports.kept.reading"));
    }

    void chooseFiles() {
        List<Path> chosen =
                tools.files()
                        .openAll(
                                List.of(
                                        new Filter(messages.text("imports.files.any"), "*"),
                                        new Filter(messages.text("imports.files.json"), "json"),
                                        new Filter(messages.text("imports.files.csv"), "csv")));
        take(chosen);
    }

    void chooseFolder() {
        tools.files().folder().ifPresent(folder -> take(List.of(folder)));
    }

    /// Takes the text on the clipboard.
    void paste() {
        Optional<String> text = tools.clipboard().get().filter(words -> !words.isBlank());
        if (text.isEmpty()) {
            if (given.isEmpty()) {
                state.set(new Choosing(messages.text("imports.paste.nothing")));
            } else {
                tools.announcer().say(messages.text("imports.paste.nothing"));
            }
            return;
        }
        var source = new Source.OfText(messages.text("imports.paste.name"), text.get());
        read(() -> with(List.of(source)));
    }

    /// Takes files and folders that were chosen or dropped, beside those given before.
    void take(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            IntakeReader reader = useCases.reader();
            read(() -> with(reader.sources(chosen)));
        }
    }

    /// What was given before, and this; a file given twice is read once.
    private List<Source> with(List<Source> more) {
        List<Source> all = new ArrayList<>(given);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /// Forgets what was given, and offers it back.
    void startOver() {
        List<Source> before = List.copyOf(given);
        forget();
        tools.announcer()
                .say(
                        messages.counted("imports.startedOver", before.size()),
                        messages.text("imports.startedOver.undo"),
                        () -> read(() -> with(before)));
    }

    private void forget() {
        given.clear();
        waiting.clear();
        preview = Optional.empty();
        state.set(new Choosing(""));
    }

    /// What came of reading.
    ///
    /// @param shown empty when the person asked to stop
    private record Read(List<Source> sources, Optional<Shown> shown) {}

    /// What files say, for one of the two ways.
    private record Shown(ImportPreview preview, Previewed words, boolean asNew) {}

    private Shown written(ImportPreview read, boolean forNew) {
        return new Shown(read, new PreviewWriter(messages).write(read), forNew);
    }

    /// What is given while something is read waits for its turn.
    private void read(Supplier<List<Source>> sources) {
        if (state.get() instanceof Reading) {
            waiting.add(sources);
            return;
        }
        if (state.get() instanceof Accepting) {
            return;
        }
        boolean forNew = asNew.get();
        Optional<Workspace> into = forNew ? Optional.empty() : useCases.into();
        var found = new AtomicReference<List<Source>>(List.of());
        RunningWork work =
                tools.work()
                        .start(
                                progress -> {
                                    List<Source> all = sources.get();
                                    found.set(all);
                                    return new Read(
                                            all,
                                            useCases.prepare()
                                                    .prepare(all, into, progress)
                                                    .map(read -> written(read, forNew)));
                                },
                                this::show,
                                fault -> fail(fault, "imports.kept.reading"));
        state.set(
                new Reading(
                        work,
                        work.fractionProperty()
                                .map(done -> nameAt(found.get(), done.doubleValue()))));
    }

    /// The name of the source that is read; each takes an equal part of the whole.
    private static String nameAt(List<Source> sources, double done) {
        int at = (int) (done * sources.size());
        return done < 0 || at >= sources.size() ? "" : sources.get(at).name();
    }

    private void show(Read read) {
        if (read.shown().isEmpty()) {
            waiting.clear();
            preview.ifPresentOrElse(
                    this::show, () -> state.set(new Choosing(messages.text("imports.stopped"))));
            return;
        }
        given.clear();
        given.addAll(read.sources());
        show(read.shown().get());
        Optional.ofNullable(waiting.poll()).ifPresent(this::read);
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

    /// Writes what was shown: all of it or nothing.
    ///
    /// @param name for a new workspace
    void accept(String name) {
        if (!(state.get() instanceof Previewed shown) || !shown.whyNot().isEmpty()) {
            return;
        }
        preview.ifPresent(
                accepted -> {
                    if (!accepted.asNew()) {
                        useCases.into().ifPresent(workspace -> into(workspace, accepted.preview()));
                    } else if (!name.isBlank()) {
                        make(accepted.preview(), name.strip());
                    }
                });
    }

    private void make(ImportPreview accepted, String name) {
        RunningWork work =
                tools.work()
                        .start(
                                progress -> useCases.accept().asNew(accepted, name, progress),
                                made -> made.ifPresentOrElse(this::made, this::stopped),
                                fault -> fail(fault, "imports.kept.accepting"));
        state.set(new Accepting(work));
    }

    private void made(WorkspaceInfo made) {
        forget();
        lead(
                messages.text("imports.made", made.organization()),
                messages.text("imports.made.open"),
                () -> actions.openMade(made.id()));
    }

    /// Leads on, or only says so to somebody who is elsewhere by now.
    private void lead(String sentence, String action, Runnable way) {
        if (afterwards.isPresent()) {
            goOn();
        } else if (left) {
            tools.announcer().say(sentence, action, way);
        } else {
            way.run();
        }
    }

    private void into(Workspace workspace, ImportPreview accepted) {
        RunningWork work =
                tools.work()
                        .start(
                                progress -> useCases.accept().into(workspace, accepted, progress),
                                this::accepted,
                                fault -> fail(fault, "imports.kept.accepting"));
        state.set(new Accepting(work));
    }

    private void accepted(Outcome outcome) {
        switch (outcome) {
            case ACCEPTED -> {
                forget();
                String done = messages.text("imports.accepted", tools.organization());
                if (!left) {
                    tools.announcer().say(done);
                }
                lead(done, messages.text("imports.accepted.show"), actions::goToProducts);
            }
            case CHANGED_SINCE -> {
                tools.announcer().say(messages.text("imports.changedSince"));
                state.set(new Choosing(""));
                read(() -> List.copyOf(given));
            }
            case STOPPED -> stopped();
            case NOT_BY_HAND -> state.set(new Choosing(messages.text("imports.notByHand")));
        }
    }

    /// What was to be written is still to be seen, and can be written after all.
    private void stopped() {
        back();
        tools.announcer().say(messages.text("imports.stopped"));
        goOn();
    }

    private void fail(Fault fault, String kept) {
        waiting.clear();
        FaultText why = new FaultTexts(messages).explain(fault);
        state.set(new Failed(why, messages.text(kept)));
        if (left) {
            tools.announcer().tell(why);
        }
        goOn();
    }

    private void goOn() {
        Optional<Runnable> next = afterwards;
        afterwards = Optional.empty();
        next.ifPresent(Runnable::run);
    }

    /// Goes back to what was shown before it failed.
    void back() {
        preview.ifPresentOrElse(this::show, this::forget);
    }

    /// The person is elsewhere now: reading ends, writing goes on.
    void leave() {
        left = true;
        if (state.get() instanceof Reading(var work, _)) {
            work.stop();
        }
    }

    /// The person is here again.
    void come() {
        left = false;
    }

    /// Whether it is being written down.
    boolean isAccepting() {
        return state.get() instanceof Accepting;
    }

    /// Stops writing, and calls once that has ended.
    void stopAnd(Runnable then) {
        if (state.get() instanceof Accepting(var work)) {
            afterwards = Optional.of(then);
            work.stop();
        } else {
            then.run();
        }
    }

    void explain() {
        actions.explain("imports");
    }
}
