package app.productdesk.adapter.storage.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and writes whole rows. Table and column names come from this package alone; values are
/// always parameters.
public final class Tables {

    private Tables() {}

    /// Turns a row into what it stands for.
    public interface Mapping<T> {
        T of(Row row) throws SQLException;
    }

    /// Reads rows, each with its check sum looked at.
    public static <T> List<T> select(
            Connection connection, Mapping<T> mapping, String query, Object... parameters)
            throws SQLException {
        return select(connection, Row::read, mapping, query, parameters);
    }

    /// Selects rows that may be other than they were written.
    public static <T> List<T> selectAsIs(
            Connection connection, Mapping<T> mapping, String query, Object... parameters)
            throws SQLException {
        return select(connection, Row::readAsIs, mapping, query, parameters);
    }

    private interface Reading {
        Row read(ResultSet result, List<String> columns) throws SQLException;
    }

    private static <T> List<T> select(
            Connection connection,
            Reading reading,
            Mapping<T> mapping,
            String query,
            Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            fill(statement, List.of(parameters));
            try (ResultSet result = statement.executeQuery()) {
                List<String> columns = Row.columns(result);
                var found = new ArrayList<T>();
                while (result.next()) {
                    found.add(mapped(mapping, reading.read(result, columns)));
                }
                return found;
            }
        }
    }

    private static <T> T mapped(Mapping<T> mapping, Row row) throws SQLException {
        try {
            return mapping.of(row);
        } catch (RuntimeException senseless) {
            throw new Row.DamagedRow(senseless);
        }
    }

    /// Runs one statement that changes rows.
    public static void update(Connection connection, String statement, Object... parameters)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            fill(prepared, List.of(parameters));
            prepared.executeUpdate();
        }
    }

    /// Empties a table, so that it can be given another column and take its rows back.
    ///
    /// @return the rows there were
    /// @throws SQLException when one is not what was written; nothing is changed then
    public static List<Row> takeOut(Connection connection, String table) throws SQLException {
        List<Row> all = select(connection, row -> row, "SELECT * FROM " + table);
        Database.execute(connection, "DELETE FROM " + table);
        return all;
    }

    /// Adds a row.
    public static void insert(Connection connection, String table, Row row) throws SQLException {
        insertAll(connection, table, List.of(row));
    }

    /// Adds rows that have the same columns.
    public static void insertAll(Connection connection, String table, List<Row> rows)
            throws SQLException {
        insertEach(connection, table, rows, row -> row);
    }

    /// Adds things that become rows of the same columns, without holding all the rows.
    public static <T> void insertEach(
            Connection connection, String table, Collection<T> things, Function<T, Row> toRow)
            throws SQLException {
        Iterator<T> rest = things.iterator();
        if (!rest.hasNext()) {
            return;
        }
        Row first = toRow.apply(rest.next());
        try (var insert = new RowInsert(connection, table, List.copyOf(first.values().keySet()))) {
            insert.add(first);
            while (rest.hasNext()) {
                insert.add(toRow.apply(rest.next()));
            }
            insert.finish();
        }
    }

    /// Adds the row, or replaces the one that has the same key.
    public static void upsert(Connection connection, String table, Row row, List<String> key)
            throws SQLException {
        String changes =
                columns(row).stream()
                        .filter(column -> !key.contains(column))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        String query =
                RowInsert.insertion(table, List.copyOf(row.values().keySet()))
                        + " ON CONFLICT ("
                        + String.join(", ", key)
                        + ") DO UPDATE SET "
                        + changes;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            fill(statement, parameters(row));
            statement.executeUpdate();
        }
    }

    private static List<String> columns(Row row) {
        var columns = new ArrayList<>(row.values().keySet());
        columns.add(Row.CHECK);
        return columns;
    }

    static Collection<@Nullable Object> parameters(Row row) {
        Collection<@Nullable Object> all = new ArrayList<>(row.values().values());
        all.add(row.check());
        return all;
    }

    static void fill(PreparedStatement statement, Collection<? extends @Nullable Object> parameters)
            throws SQLException {
        int index = 1;
        for (Object parameter : parameters) {
            statement.setObject(index++, parameter);
        }
    }
}
