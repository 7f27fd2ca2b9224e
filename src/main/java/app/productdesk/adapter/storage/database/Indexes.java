package app.productdesk.adapter.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The indexes that only make reading faster. While very many rows are written they are made once
/// at the end, in order, instead of a bit for each row.
public final class Indexes {

    private Indexes() {}

    /// Does work that writes very many rows and needs none of the indexes.
    public static <T> T without(Connection connection, Database.Work<T> work) throws SQLException {
        return without(connection, own(connection), work);
    }

    /// The same for the indexes of some tables.
    public static <T> T without(
            Connection connection, Collection<String> tables, Database.Work<T> work)
            throws SQLException {
        List<Row> indexes = new ArrayList<>();
        for (Row index : own(connection)) {
            if (tables.contains(index.text("tbl_name"))) {
                indexes.add(index);
            }
        }
        return without(connection, indexes, work);
    }

    private static <T> T without(Connection connection, List<Row> indexes, Database.Work<T> work)
            throws SQLException {
        List<String> statements = new ArrayList<>();
        for (Row index : indexes) {
            statements.add(index.text("sql"));
            Database.execute(connection, "DROP INDEX " + index.text("name"));
        }
        T done = work.run(connection);
        for (String statement : statements) {
            Database.execute(connection, statement);
        }
        return done;
    }

    /// Not those that hold that a key is there once: they have no statement of their own.
    private static List<Row> own(Connection connection) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index'"
                                        + " AND sql IS NOT NULL AND sql NOT LIKE '%UNIQUE%'")) {
            while (result.next()) {
                found.add(Row.readAsIs(result, List.of("name", "tbl_name", "sql")));
            }
        }
        return found;
    }
}
