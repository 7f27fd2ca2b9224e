package app.productdesk.adapter.storage.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/// Adds rows to one table, some at a time, so that memory does not grow with their number.
public final class RowInsert implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final PreparedStatement statement;
    private int waiting;

    /// @param columns of every row, in the order of their names
    public RowInsert(Connection connection, String table, List<String> columns)
            throws SQLException {
        statement = connection.prepareStatement(insertion(table, columns));
    }

    /// The statement that adds a row; its check sum is the last parameter.
    static String insertion(String table, List<String> columns) {
        return "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ", "
                + Row.CHECK
                + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size() + 1, "?"))
                + ")";
    }

    /// Adds a row; it may be written later, with others.
    public void add(Row row) throws SQLException {
        Tables.fill(statement, Tables.parameters(row));
        statement.addBatch();
        if (++waiting == AT_ONCE) {
            finish();
        }
    }

    /// Writes those that are still waiting.
    public void finish() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    /// Forgets those that are still waiting.
    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
