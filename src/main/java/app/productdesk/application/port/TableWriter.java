package app.productdesk.application.port;

import java.util.List;

/// Writes tables for spreadsheets: CSV in UTF-8 with a byte order mark, safe against formula
/// injection. Pure computation, any thread.
public interface TableWriter {

    /// The bytes of a table.
    ///
    /// @param header one name a column
    /// @param rows each as long as the header
    byte[] write(List<String> header, List<List<String>> rows);
}
