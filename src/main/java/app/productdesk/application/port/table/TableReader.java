package app.productdesk.application.port.table;

import app.productdesk.domain.removal.pasted.TableRow;
import java.util.List;

/// Reads tables from text: cells may be quoted, and then hold separators and ends of lines. Pure
/// computation, any thread.
public interface TableReader {

    /// The rows of a table.
    ///
    /// @param separator what stands between the cells
    Reading read(String text, char separator);

    /// What came of it.
    sealed interface Reading {

        /// All rows, blank ones too; together they cover every line.
        record Rows(List<TableRow> rows) implements Reading {}

        /// A quote is opened and never closed.
        ///
        /// @param line of the row it stands in, from 1
        record OpenQuote(int line) implements Reading {}
    }
}
