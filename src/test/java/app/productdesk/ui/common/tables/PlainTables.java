package app.productdesk.ui.common.tables;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.application.port.table.TableWriters;
import app.productdesk.application.progress.Progress;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes every table as lines with a bar between the cells, whatever its format, and remembers it.
public final class PlainTables implements TableWriter {

    private final List<TableDocument> written = new ArrayList<>();

    /// Everything that was written, oldest first.
    public List<TableDocument> written() {
        return List.copyOf(written);
    }

    /// The lines of the table that was written last, header first.
    public List<List<String>> lastLines() {
        return lines(written.getLast());
    }

    public ExportTable into(FileStore files) {
        return new ExportTable(new TableWriters(this, this, this), files);
    }

    /// Saves with these; files that are opened afterwards go to nobody.
    public static TableSaving saving(
            ExportTable export,
            BackgroundWork work,
            Messages messages,
            FileChoice files,
            Announcer announcer) {
        Consumer<Path> open = _ -> {};
        return new TableSaving(
                export,
                work,
                messages,
                files,
                new TableSaving.Surface(announcer, (_, _) -> () -> {}, open, (_, _, _) -> {}),
                "Noordwind Logistiek B.V.");
    }

    @Override
    public Optional<byte[]> write(TableDocument table, Progress progress) {
        if (progress.stopRequested()) {
            return Optional.empty();
        }
        written.add(table);
        return Optional.of(
                lines(table).stream()
                        .map(line -> String.join("|", line))
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> lines(TableDocument table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(Column::name).toList());
        table.rows().forEach(row -> lines.add(row.stream().map(PlainTables::plain).toList()));
        return lines;
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Count(var number) -> Long.toString(number);
            case Cell.Amount(var money) -> money.getAmount().toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment(var at) -> at.toString();
            case Cell.Empty() -> "";
        };
    }
}
