package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.IntakeReader;
import app.productdesk.application.port.IntakeReader.Source;
import app.productdesk.application.port.Workspace;
import app.productdesk.ui.common.Fault;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Bringing files in without its controls. Nothing is written before the person accepts it. UI
/// thread only.
final class ImportViewModel {

    private final ImportUseCases useCases;
    private final ImportTools tools;
    private final ImportActions actions;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new Choosing(""));
    private final List<Source> given = new ArrayList<>();
    private boolean asNew;
    private Runnable tried = () -> {};
    private Optional<ImportPreview> preview = Optional.empty();

    ImportViewModel(ImportUseCases useCases, ImportTools tools, ImportActions actions) {
        this.useCases = useCases;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
        this.asNew = useCases.into().isEmpty();
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

    boolean isAsNew() {
        return asNew;
    }

    /// Whether a new workspace is to be made, rather than the open one brought up to date; what was
    /// given is read again.
    void asNew(boolean chosen) {
        if (hasChoice() && chosen != asNew) {
            asNew = chosen;
            if (!given.isEmpty()) {
                read(() -> List.copyOf(given));
            }
        }
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
        preview = Optional.empty();
        state.set(new Choosing(""));
    }

    /// What came of reading.
    ///
    /// @param preview empty when the person asked to stop
    private record Read(List<Source> sources, Optional<ImportPreview> preview) {}

    private void read(Supplier<List<Source>> sources) {
        if (state.get() instanceof Reading || state.get() instanceof Accepting) {
            return;
        }
        tried = () -> read(sources);
        Optional<Workspace> into = asNew ? Optional.empty() : useCases.into();
        var found = new AtomicReference<List<Source>>(List.of());
        RunningWork work =
                tools.work()
                        .start(
                                progress -> {
                                    List<Source> all = sources.get();
                                    found.set(all);
                                    return new Read(
                                            all, useCases.prepare().prepare(all, into, progress));
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
        if (read.preview().isEmpty()) {
            preview.ifPresentOrElse(
                    this::show, () -> state.set(new Choosing(messages.text("imports.stopped"))));
            return;
        }
        given.clear();
        given.addAll(read.sources());
        read.preview().ifPresent(this::show);
    }

    private void show(ImportPreview shown) {
        preview = Optional.of(shown);
        state.set(new PreviewWriter(messages).write(shown));
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
                    if (accepted.changes().isPresent()) {
                        useCases.into().ifPresent(workspace -> into(workspace, accepted));
                    } else if (!name.isBlank()) {
                        make(accepted, name.strip());
                    }
                });
    }

    private void make(ImportPreview accepted, String name) {
        tried = () -> make(accepted, name);
        RunningWork work =
                tools.work()
                        .start(
                                progress -> useCases.accept().asNew(accepted, name, progress),
                                made ->
                                        made.ifPresentOrElse(
                                                one -> actions.openMade(one.id()), this::stopped),
                                fault -> fail(fault, "imports.kept.accepting"));
        state.set(new Accepting(work));
    }

    private void into(Workspace workspace, ImportPreview accepted) {
        tried = () -> into(workspace, accepted);
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
                tools.announcer().say(messages.text("imports.accepted", tools.organization()));
                actions.goToProducts();
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
    }

    private void fail(Fault fault, String kept) {
        state.set(new Failed(new FaultTexts(messages).explain(fault), messages.text(kept)));
    }

    /// Tries once more what failed.
    void again() {
        if (state.get() instanceof Failed) {
            tried.run();
        }
    }

    /// Goes back to what was shown before it failed.
    void back() {
        preview.ifPresentOrElse(this::show, this::forget);
    }

    void explain() {
        actions.explain("imports");
    }
}
