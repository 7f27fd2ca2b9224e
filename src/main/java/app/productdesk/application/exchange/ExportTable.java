package app.productdesk.application.exchange;

import app.productdesk.application.port.FileStore;
import app.productdesk.application.port.TableWriter;
import java.nio.file.Path;
import java.util.List;

/// Saves a table as a file for a spreadsheet. Blocks.
public final class ExportTable {

    private final TableWriter tables;
    private final FileStore files;

    public ExportTable(TableWriter tables, FileStore files) {
        this.tables = tables;
        this.files = files;
    }

    /// Writes the whole table or leaves what was there.
    ///
    /// @param header one name a column
    /// @param rows each as long as the header
    /// @throws app.productdesk.application.port.FileFault when it can’t be written
    public void run(Path file, List<String> header, List<List<String>> rows) {
        files.write(file, tables.write(header, rows));
    }
}
