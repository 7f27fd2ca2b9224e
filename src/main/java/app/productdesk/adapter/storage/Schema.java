package app.productdesk.adapter.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/// The versions of the schema, applied in order; each is one script and one transaction.
final class Schema {

    /// Marks a file as a workspace of ours ("PDsk").
    static final int APPLICATION_ID = 0x5044736b;

    private static final List<String> SCRIPTS = List.of("V1__workspace");

    private Schema() {}

    /// The version this program writes.
    static int newest() {
        return SCRIPTS.size();
    }

    /// Brings a schema of that version up to date.
    static void bringUpToDate(Connection connection, int version) throws SQLException {
        for (int next = version; next < newest(); next++) {
            apply(connection, next);
        }
    }

    private static void apply(Connection connection, int script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (String each : statements(SCRIPTS.get(script))) {
                statement.execute(each);
            }
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + (script + 1));
            statement.execute("COMMIT");
        }
    }

    /// The statements of a script; none of ours has a semicolon inside.
    private static List<String> statements(String script) {
        String file = "/app/productdesk/schema/" + script + ".sql";
        try (var bytes = Schema.class.getResourceAsStream(file)) {
            String all =
                    new String(
                            Objects.requireNonNull(bytes, file).readAllBytes(),
                            StandardCharsets.UTF_8);
            return all
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(java.util.stream.Collectors.joining("\n"))
                    .transform(text -> List.of(text.split(";", -1)))
                    .stream()
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
