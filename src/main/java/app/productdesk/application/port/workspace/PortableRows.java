package app.productdesk.application.port.workspace;

import java.util.Map;

/// Takes in what a workspace holds, one row after the other, so that nobody has to hold all of it.
///
/// Tables and columns are called what the storage calls them; a row names its columns that have a
/// value. A value is a [String] or a [Long]: amounts are whole numbers in the currency’s minor
/// unit, instants are ISO-8601 in UTC with nine decimals, yes and no are 1 and 0, bytes are Base64.
public interface PortableRows {

    /// The rows that follow are of that table; each table comes once, after those it refers to.
    void table(String name);

    /// One row of the table named last.
    void row(Map<String, Object> values);
}
