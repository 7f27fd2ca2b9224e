package app.productdesk.application.port.table;

import app.productdesk.application.progress.Progress;
import java.util.Optional;

/// Writes tables as one kind of file. Slow with many rows: call it off the UI thread.
public interface TableWriter {

    /// The bytes of a table.
    ///
    /// @param progress is told of rows, and asked whether to stop
    /// @return empty when it was stopped
    /// @throws DocumentFault when it can’t be made
    Optional<byte[]> write(TableDocument table, Progress progress);
}
