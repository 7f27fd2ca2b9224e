package app.productdesk.ui.common.tables;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.ui.common.dialog.Dialogs.Choice;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import app.productdesk.ui.common.work.WatchedWork;
import app.productdesk.ui.common.work.WorkNotice;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Saves a table where the person chooses and as the kind of file they choose, and says how that
/// went. UI thread only.
public final class TableSaving {

    private final ExportTable export;
    private final BackgroundWork work;
    private final Messages messages;
    private final FileChoice files;
    private final Surface surface;
    private final String organization;

    /// @param organization stands above every table that people read; empty for none
    public TableSaving(
            ExportTable export,
            BackgroundWork work,
            Messages messages,
            FileChoice files,
            Surface surface,
            String organization) {
        this.export = export;
        this.work = work;
        this.messages = messages;
        this.files = files;
        this.surface = surface;
        this.organization = organization;
    }

    /// Where the person hears of it.
    ///
    /// @param open shows a file with the program that the person’s computer has for it
    public record Surface(
            Announcer announcer, WorkNotice underWay, Consumer<Path> open, Choosing choosing) {}

    /// Lets the person choose between two ways to go, or leave it.
    @FunctionalInterface
    public interface Choosing {
        void choose(Choice choice, Runnable better, Runnable other);
    }

    /// Asks where to and as what, then writes in the background; it can be stopped, and then leaves
    /// what was there. Asks once more before it makes a PDF that nobody would want.
    ///
    /// @param name of the file, without its ending
    /// @param table made off the UI thread
    /// @param done what to say, given the name of the file
    public void save(String name, Supplier<TableDocument> table, Function<String, String> done) {
        var kinds = new TableFiles(messages);
        files.save(kinds.suggested(name), kinds.kinds())
                .ifPresent(file -> make(file, table, done, () -> save(name, table, done)));
    }

    /// What came of it; a table that is too long is not written yet.
    private record Made(TableDocument table, boolean tooLong, boolean written) {}

    private void make(
            Path file,
            Supplier<TableDocument> table,
            Function<String, String> done,
            Runnable again) {
        start(
                file,
                progress -> {
                    TableDocument whole = headed(table.get());
                    boolean tooLong = ExportTable.isTooLong(file, whole.rows().size());
                    return new Made(whole, tooLong, !tooLong && export.run(file, whole, progress));
                },
                made -> {
                    if (made.tooLong()) {
                        surface.choosing()
                                .choose(
                                        choice(made.table().rows().size()),
                                        again,
                                        () -> write(file, made.table(), done));
                    } else {
                        say(made.written(), file, done);
                    }
                });
    }

    private TableDocument headed(TableDocument table) {
        return organization.isEmpty() ? table : table.under(organization);
    }

    private Choice choice(int rows) {
        return new Choice(
                messages.text("common.table.long.title"),
                messages.text("common.table.long.sentence", messages.number(rows)),
                messages.text("common.table.long.excel"),
                messages.text("common.table.long.pdf"),
                messages.text("common.table.long.keep"));
    }

    private void write(Path file, TableDocument table, Function<String, String> done) {
        start(file, progress -> export.run(file, table, progress), whole -> say(whole, file, done));
    }

    private <T> void start(Path file, Work<T> piece, Consumer<T> onDone) {
        new WatchedWork(work, surface.underWay())
                .start(
                        messages.text("common.table.writing", file.getFileName()),
                        piece,
                        onDone,
                        this::tell);
    }

    private void say(boolean written, Path file, Function<String, String> done) {
        if (written) {
            surface.announcer()
                    .say(
                            done.apply(String.valueOf(file.getFileName())),
                            messages.text("common.table.open"),
                            () -> surface.open().accept(file));
        } else {
            surface.announcer().say(messages.text("common.table.stopped"));
        }
    }

    private void tell(Fault fault) {
        surface.announcer().tell(new FaultTexts(messages).explain(fault));
    }
}
