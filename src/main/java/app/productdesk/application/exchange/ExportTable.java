package app.productdesk.application.exchange;

import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableFormat;
import app.productdesk.application.port.table.TableWriters;
import app.productdesk.application.progress.Progress;
import java.nio.file.Path;
import java.util.Optional;

/// Saves a table as the kind of file that the file’s name says: CSV, XLSX or PDF; as CSV where it
/// says none of them. Blocks.
public final class ExportTable {

    /// A PDF of so many rows takes half a minute and fills a hundred pages.
    private static final int MOST_PRINTED = 3000;

    private final TableWriters writers;
    private final FileStore files;

    public ExportTable(TableWriters writers, FileStore files) {
        this.writers = writers;
        this.files = files;
    }

    /// Whether nobody would want so many rows as the kind of file that this one is named for: as
    /// pages they take minutes to make, and nobody reads them.
    public static boolean isTooLong(Path file, int rows) {
        return rows > MOST_PRINTED && TableFormat.of(file).equals(Optional.of(TableFormat.PDF));
    }

    /// Writes the whole table or leaves what was there.
    ///
    /// @param progress is told of rows, and asked whether to stop
    /// @return false when it was stopped
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be written
    /// @throws app.productdesk.application.port.document.DocumentFault when it can’t be made
    public boolean run(Path file, TableDocument table, Progress progress) {
        TableFormat format = TableFormat.of(file).orElse(TableFormat.CSV);
        Optional<byte[]> bytes = writers.of(format).write(table, progress);
        bytes.ifPresent(made -> files.write(file, made));
        return bytes.isPresent();
    }
}
