package app.productdesk.adapter.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.adapter.storage.SampleFolder;
import app.productdesk.adapter.storage.file.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexesTest {

    @TempDir private Path folder;

    @Test
    void areAllThereInANewWorkspace() throws SQLException {
        Path made = new SampleFolder(folder).noordwind().file();
        try (Connection workspace = DriverManager.getConnection("jdbc:sqlite:" + made);
                Connection plain = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.bringUpToDate(plain);

            assertThat(statements(plain)).hasSizeGreaterThan(5);
            assertThat(statements(workspace)).isEqualTo(statements(plain));
        }
    }

    @Test
    void areNotInTheWayWhileRowsAreWritten() throws SQLException {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.bringUpToDate(plain);
            List<String> before = statements(plain);

            assertThat(Indexes.without(plain, IndexesTest::statements)).isEmpty();
            assertThat(statements(plain)).isEqualTo(before);
        }
    }

    @Test
    void ofOtherTablesStayWhereOnlySomeAreWritten() throws SQLException {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.bringUpToDate(plain);
            List<String> before = statements(plain);
            List<String> meanwhile =
                    Indexes.without(plain, List.of("license_assignment"), IndexesTest::statements);

            assertThat(meanwhile)
                    .isNotEmpty()
                    .noneMatch(one -> one.contains(" ON license_assignment "));
            assertThat(before).containsAll(meanwhile).hasSizeGreaterThan(meanwhile.size());
            assertThat(statements(plain)).isEqualTo(before);
        }
    }

    @Test
    void comeBackWithTheTransactionThatFailed() throws SQLException {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.bringUpToDate(plain);
            List<String> before = statements(plain);

            assertThatThrownBy(
                            () ->
                                    Database.inTransaction(
                                            plain,
                                            "BEGIN",
                                            inside ->
                                                    Indexes.without(
                                                            inside,
                                                            _ -> {
                                                                throw new SQLException("full");
                                                            })))
                    .hasMessage("full");
            assertThat(statements(plain)).isEqualTo(before);
        }
    }

    private static List<String> statements(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT sql FROM sqlite_master WHERE type = 'index'"
                                        + " AND sql IS NOT NULL ORDER BY name")) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }
}
