package app.productdesk.ui.imports;

import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.intake.Reach;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.SourceReading.Read;
import app.productdesk.ui.imports.preview.Draft;
import app.productdesk.ui.imports.preview.ImportState.Accepting;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import app.productdesk.ui.imports.tools.ImportTools;
import app.productdesk.ui.imports.tools.ImportUseCases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes what a person gives, and has it read, one thing after the other. UI thread only.
final class Taking {

    private final Optional<Workspace> into;
    private final FileWays ways;
    private final Announcer announcer;
    private final Messages messages;
    private final ImportTasks tasks;
    private final Draft draft;
    private final SourceReading reading;
    private final Sheet sheet;

    /// @param sheet where it is seen
    Taking(ImportUseCases useCases, ImportTools tools, ImportTasks tasks, Sheet sheet) {
        this.into = useCases.into();
        this.ways = new FileWays(useCases.reader(), tools);
        this.announcer = tools.announcer();
        this.messages = tools.messages();
        this.tasks = tasks;
        this.draft = tasks.draft();
        this.reading = new SourceReading(useCases.prepare(), tools.work(), tasks.ends());
        this.sheet = sheet;
    }

    /// Takes the files that the person chooses.
    void chooseFiles() {
        take(ways.files());
    }

    /// Takes the folder that the person chooses.
    void chooseFolder() {
        ways.folder().ifPresent(folder -> take(List.of(folder)));
    }

    /// Takes files and folders beside those given before.
    void take(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            read(() -> draft.with(ways.reader().sources(chosen)));
        }
    }

    /// Takes the text on the clipboard.
    void paste() {
        Optional<Source> pasted = ways.pasted();
        if (pasted.isPresent()) {
            read(() -> draft.with(List.of(pasted.get())));
        } else if (draft.sources().isEmpty()) {
            sheet.choose(messages.text("imports.paste.nothing"));
        } else {
            announcer.say(messages.text("imports.paste.nothing"));
        }
    }

    /// Forgets what was given, and offers it back.
    void startOver() {
        List<Source> before = draft.sources();
        sheet.forget();
        announcer.say(
                messages.counted("imports.startedOver", before.size()),
                messages.text("imports.startedOver.undo"),
                () -> read(() -> draft.with(before)));
    }

    /// Reads again what was given.
    void again() {
        if (!draft.sources().isEmpty()) {
            read(draft::sources);
        }
    }

    /// Compares what was given once more, taken to list everything or only some of it.
    void takeFor(Reach reach) {
        if (sheet.now() instanceof Previewed
                && into.isPresent()
                && draft.preview()
                        .flatMap(ImportPreview::against)
                        .filter(one -> one.reach() != reach)
                        .isPresent()) {
            begin(reading.again(new Read(draft.sources(), draft.preview()), into.get(), reach));
        }
    }

    /// Shows what was given on a page that was made before this one.
    void resume() {
        tasks.reading().ifPresentOrElse(sheet::show, () -> sheet.preview(this::next));
    }

    /// What is given while something is read waits for its turn.
    private void read(Supplier<List<Source>> sources) {
        if (sheet.now() instanceof Reading) {
            draft.later(sources);
        } else if (!(sheet.now() instanceof Accepting)) {
            draft.ask(sources);
            begin(reading.start(sources, draft.asNew() ? Optional.empty() : into));
        }
    }

    private void begin(Reading begun) {
        tasks.begin(begun);
        sheet.show(begun);
    }

    /// Reads once more what could not be read.
    void retry() {
        read(draft.asked());
    }

    /// Shows what was read; where the person stopped that, what was read before.
    void show(Read read) {
        if (read.says().isPresent()) {
            draft.become(read.sources(), read.says().get());
            sheet.preview(this::next);
        } else if (draft.preview().isPresent()) {
            draft.dropWaiting();
            sheet.back();
        } else {
            draft.dropWaiting();
            sheet.choose(messages.text("imports.stopped"));
        }
    }

    private void next() {
        draft.next().ifPresent(this::read);
    }
}
