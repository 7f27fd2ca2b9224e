package app.productdesk.domain.removal.pasted;

import java.util.List;

/// One row of a table.
///
/// @param line its first line, from 1
/// @param lastLine its last line: later only where a quoted cell spans several
public record TableRow(int line, int lastLine, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
