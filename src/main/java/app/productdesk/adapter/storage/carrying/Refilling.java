package app.productdesk.adapter.storage.carrying;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.RowInsert;
import app.productdesk.adapter.storage.database.StorageFaults;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.workspace.PortableRows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// Writes rows that come from a file into the empty tables of a workspace, inside the transaction
/// that the connection is in.
public final class Refilling implements PortableRows, AutoCloseable {

    private static final int CONSTRAINT = 19;

    private final Connection connection;
    private final Path file;
    private final Set<String> begun = new HashSet<>();
    private Map<String, String> columns = Map.of();
    private Optional<RowInsert> insert = Optional.empty();

    public Refilling(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    @Override
    public void table(String name) {
        if (!Carrying.TABLES.contains(name) || !begun.add(name)) {
            throw unsound("a table called " + name);
        }
        attempt(
                () -> {
                    finish();
                    columns = columnsOf(name);
                    insert =
                            Optional.of(
                                    new RowInsert(connection, name, List.copyOf(columns.keySet())));
                });
    }

    @Override
    public void row(Map<String, Object> values) {
        if (!columns.keySet().containsAll(values.keySet())) {
            throw unsound("columns " + values.keySet());
        }
        Map<String, @Nullable Object> all = new TreeMap<>();
        columns.forEach((name, type) -> all.put(name, value(type, values.get(name))));
        attempt(() -> insert.orElseThrow(() -> unsound("a row of no table")).add(Row.of(all)));
    }

    /// Writes the last rows.
    ///
    /// @throws DocumentFault when a table is missing
    public void done() {
        attempt(this::finish);
        if (begun.size() != Carrying.TABLES.size()) {
            throw unsound("only the tables " + begun);
        }
    }

    @Override
    public void close() throws SQLException {
        if (insert.isPresent()) {
            insert.get().close();
        }
    }

    private void finish() throws SQLException {
        if (insert.isPresent()) {
            insert.get().finish();
            insert.get().close();
        }
        insert = Optional.empty();
    }

    /// Column names by the type that the schema gives them, in the order of the names.
    private Map<String, String> columnsOf(String table) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
            while (rows.next()) {
                found.put(rows.getString("name"), rows.getString("type"));
            }
        }
        found.remove(Row.CHECK);
        return found;
    }

    private static @Nullable Object value(String type, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text when type.equals("TEXT") -> text;
            case Long number when type.equals("INTEGER") -> number;
            case String text when type.equals("BLOB") -> bytes(text);
            case Object other -> throw unsound(type + " cannot hold " + other.getClass());
        };
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            throw unsound("no Base64");
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (SQLException failed) {
            if (failed instanceof SQLiteException sqlite
                    && (sqlite.getResultCode().code & 0xff) == CONSTRAINT) {
                throw new DocumentFault(
                        DocumentFault.Kind.UNSOUND, "rows that do not go together", failed);
            }
            throw StorageFaults.of(failed, file);
        }
    }

    private static DocumentFault unsound(String what) {
        return new DocumentFault(DocumentFault.Kind.UNSOUND, what);
    }
}
