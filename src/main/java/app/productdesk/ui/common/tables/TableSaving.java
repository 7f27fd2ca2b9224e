package app.productdesk.ui.common.tables;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.TableDocument;
import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Fault;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.WatchedWork;
import app.productdesk.ui.common.WorkNotice;
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

    /// @param organization stands above every table that people read
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
    public record Surface(Announcer announcer, WorkNotice underWay, Consumer<Path> open) {}

    /// Asks where to and as what, then writes in the background; it can be stopped, and then leaves
    /// what was there.
    ///
    /// @param name of the file, without its ending
    /// @param table made off the UI thread
    /// @param done what to say, given the name of the file
    public void save(String name, Supplier<TableDocument> table, Function<String, String> done) {
        var kinds = new TableFiles(messages);
        files.save(kinds.suggested(name), kinds.kinds())
                .ifPresent(file -> write(file, table, done));
    }

    private void write(Path file, Supplier<TableDocument> table, Function<String, String> done) {
        new WatchedWork(work, surface.underWay())
                .start(
                        messages.text("common.table.writing", file.getFileName()),
                        progress -> export.run(file, table.get().under(organization), progress),
                        written -> say(written, file, done),
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
