package app.productdesk.adapter.document.table;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import java.util.List;
import java.util.stream.IntStream;

/// How wide the columns of a printed table are: as their contents want it, within bounds.
final class TableWidths {

    private static final int SAMPLE = 200;
    private static final int LEAST = 7;
    private static final int MOST = 34;

    private final TableDocument table;

    TableWidths(TableDocument table) {
        this.table = table;
    }

    /// One for each column, together about a hundred.
    List<Integer> percent() {
        List<Integer> wanted =
                IntStream.range(0, table.columns().size()).map(this::wanted).boxed().toList();
        int all = wanted.stream().mapToInt(Integer::intValue).sum();
        return wanted.stream().map(one -> Math.max(1, one * 100 / all)).toList();
    }

    private int wanted(int at) {
        Column column = table.columns().get(at);
        int heading = longestWord(column.name());
        int contents =
                switch (column.kind()) {
                    case COUNT -> LEAST;
                    case DAY -> 12;
                    case AMOUNT -> 14;
                    case MOMENT -> 20;
                    case TEXT ->
                            table.rows().stream()
                                    .limit(SAMPLE)
                                    .mapToInt(row -> length(row.get(at)))
                                    .max()
                                    .orElse(LEAST);
                };
        return Math.max(heading, Math.clamp(contents, LEAST, MOST)) + 1;
    }

    private static int length(Cell cell) {
        return cell instanceof Cell.Text(var text) ? text.length() : 0;
    }

    private static int longestWord(String name) {
        return IntStream.of(
                        List.of(name.split(" ", -1)).stream().mapToInt(String::length).toArray())
                .max()
                .orElse(0);
    }
}
