package app.productdesk.ui.common.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.application.port.table.TableWriters;
import app.productdesk.ui.common.dialog.Dialogs.Choice;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.common.work.RunningWork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

final class TableSavingTest implements FileStore {

    private final Messages messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
    private final Map<Path, String> written = new TreeMap<>();
    private final ManualWork work = new ManualWork();
    private final ScriptedFileChoice files = new ScriptedFileChoice();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final List<String> noticed = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Choice> asked = new ArrayList<>();
    private final Deque<BiConsumer<Runnable, Runnable>> answers = new ArrayDeque<>();
    private int rows = 1;
    private Optional<RunningWork> running = Optional.empty();
    private boolean full;
    private final TableSaving saving =
            new TableSaving(
                    new ExportTable(
                            new TableWriters(naming("csv"), naming("xlsx"), naming("pdf")), this),
                    work,
                    messages,
                    files,
                    new TableSaving.Surface(
                            announcer,
                            this::watch,
                            opened::add,
                            (choice, better, other) -> {
                                asked.add(choice);
                                answers.remove().accept(better, other);
                            }),
                    "Noordwind");

    @Test
    void writesTheKindThatTheFileIsNamedFor() {
        for (String name : List.of("a.csv", "b.xlsx", "c.PDF", "d.txt", "e")) {
            save(Path.of(name));
        }
        work.runAll();

        assertThat(written)
                .containsEntry(Path.of("a.csv"), "csv Noordwind")
                .containsEntry(Path.of("b.xlsx"), "xlsx Noordwind")
                .containsEntry(Path.of("c.PDF"), "pdf Noordwind")
                .containsEntry(Path.of("d.txt"), "csv Noordwind")
                .containsEntry(Path.of("e"), "csv Noordwind");
    }

    @Test
    void offersToOpenWhatWasSaved() {
        save(Path.of("list.xlsx"));
        work.runAll();

        assertThat(files.suggestedNames()).containsExactly("list.xlsx");
        assertThat(announcer.heard()).containsExactly("Saved as list.xlsx [Open]");
        assertThat(opened).containsExactly(Path.of("list.xlsx"));
    }

    @Test
    void canBeStoppedAndThenWritesNothing() {
        save(Path.of("list.pdf"));
        running.ifPresent(RunningWork::stop);
        work.runAll();

        assertThat(noticed).containsExactly("Saving list.pdf…", "ended");
        assertThat(written).isEmpty();
        assertThat(announcer.heard()).containsExactly("Saving was stopped. No file was written.");
    }

    @Test
    void endsTheNoticeWhenTheDiskIsFull() {
        full = true;
        save(Path.of("list.csv"));
        work.runAll();

        assertThat(noticed).containsExactly("Saving list.csv…", "ended");
        assertThat(announcer.heard()).hasSize(1);
        assertThat(written).isEmpty();
    }

    @Test
    void offersExcelBeforeItMakesAPdfThatNobodyWants() {
        rows = 3001;
        answers.add((better, _) -> better.run());
        save(Path.of("list.pdf"));
        files.then(Path.of("list.xlsx"));
        work.runAll();

        assertThat(asked)
                .singleElement()
                .satisfies(
                        choice -> {
                            assertThat(choice.sentence()).contains("3,001");
                            assertThat(choice.better()).isEqualTo("Save as Excel instead");
                        });
        assertThat(written).containsOnlyKeys(Path.of("list.xlsx"));
        assertThat(announcer.heard()).containsExactly("Saved as list.xlsx [Open]");
    }

    @Test
    void makesALongPdfForWhoWantsItAndNoneForWhoLeavesIt() {
        rows = 3001;
        answers.add((_, other) -> other.run());
        answers.add((_, _) -> {});
        save(Path.of("wanted.pdf"));
        save(Path.of("left.pdf"));
        work.runAll();

        assertThat(written).containsOnlyKeys(Path.of("wanted.pdf")).containsValue("pdf Noordwind");
        assertThat(noticed).containsOnlyOnce("Saving left.pdf…");
        assertThat(noticed.stream().filter("Saving wanted.pdf…"::equals)).hasSize(2);
    }

    @Test
    void asksNothingOfAShortPdfOrALongWorkbook() {
        rows = 3000;
        save(Path.of("short.pdf"));
        work.runAll();
        rows = 100_000;
        save(Path.of("long.xlsx"));
        work.runAll();

        assertThat(asked).isEmpty();
        assertThat(written).hasSize(2);
    }

    @Test
    void doesNothingWhenThePersonChangedTheirMind() {
        saving.save("list", this::table, file -> file);

        assertThat(work.waiting()).isZero();
    }

    private void save(Path file) {
        files.then(file);
        saving.save("list", this::table, name -> "Saved as " + name);
    }

    private TableDocument table() {
        return new TableForm<String>(messages)
                .text("Name", name -> name)
                .table("List", "", Collections.nCopies(rows, "Ada"));
    }

    private Runnable watch(String sentence, RunningWork work) {
        noticed.add(sentence);
        running = Optional.of(work);
        return () -> noticed.add("ended");
    }

    private static TableWriter naming(String kind) {
        return (table, progress) ->
                progress.stopRequested()
                        ? Optional.empty()
                        : Optional.of(
                                (kind + " " + table.subtitle().getFirst())
                                        .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(Path file, byte[] bytes) {
        if (full) {
            throw new FileFault(FileFault.Kind.NO_SPACE, file, new IOException());
        }
        written.put(file, new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] read(Path file, long most) {
        throw new IllegalStateException("nothing is read here: " + file);
    }
}
