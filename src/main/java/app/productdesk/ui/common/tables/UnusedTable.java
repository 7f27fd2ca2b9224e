package app.productdesk.ui.common.tables;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.ui.common.text.Messages;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What of files could not be used, as a table: where it stands, what is wrong and how to mend it.
public final class UnusedTable {

    private static final String END = ". ";

    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();

    public UnusedTable(Messages messages) {
        this.messages = messages;
    }

    /// A spot in a file.
    ///
    /// @param line from 1; absent when it concerns the whole file
    /// @param column from 1; absent when it concerns the whole line
    public record Place(String file, Optional<Long> line, Optional<Long> column) {

        /// A whole file.
        public static Place of(String file) {
            return new Place(file, Optional.empty(), Optional.empty());
        }
    }

    private record Line(Place place, String what, String mend) {}

    /// One thing more. The first sentence of its text says what is wrong, the rest how to mend it.
    ///
    /// @param key of the text
    /// @param arguments fill its blanks
    public void add(Place place, String key, Object... arguments) {
        String all = messages.text(key, arguments);
        String pattern = messages.bundle().getString(key);
        int end = pattern.indexOf(END);
        String first = end < 0 ? pattern : pattern.substring(0, end + 1);
        String what = new MessageFormat(first, messages.locale()).format(arguments);
        lines.add(new Line(place, what, all.substring(what.length()).strip()));
    }

    /// All of it, in the order in which it came; the column only where any is known.
    public TableDocument titled(String title) {
        var form =
                new TableForm<Line>(messages)
                        .text(messages.text("common.unused.column.file"), one -> one.place().file())
                        .column(
                                messages.text("common.unused.column.line"),
                                Kind.COUNT,
                                false,
                                number(Place::line));
        if (lines.stream().anyMatch(one -> one.place().column().isPresent())) {
            form.column(
                    messages.text("common.unused.column.column"),
                    Kind.COUNT,
                    false,
                    number(Place::column));
        }
        return form.text(messages.text("common.unused.column.what"), Line::what)
                .text(messages.text("common.unused.column.mend"), Line::mend)
                .table(title, "", lines);
    }

    private static Function<Line, Cell> number(Function<Place, Optional<Long>> part) {
        return line ->
                part.apply(line.place()).<Cell>map(Cell.Count::new).orElseGet(Cell.Empty::new);
    }
}
