package app.productdesk.adapter.exchange;

import app.productdesk.domain.intake.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The least that keeping people and what they hold can take: ready rows, in one transaction, into
/// two tables without an index.
final class BareInserts {

    private static final int WIDTH = 5;

    private final List<String[]> people = new ArrayList<>();
    private final List<String[]> holdings = new ArrayList<>();

    BareInserts(List<Fact> facts) {
        for (var fact : facts) {
            switch (fact) {
                case Fact.Account account -> people.add(row(account));
                case Fact.Holds holds -> holdings.add(row(holds));
                default -> {
                    // a few products and groups
                }
            }
        }
    }

    int rows() {
        return people.size() + holdings.size();
    }

    /// Makes the database and deletes it.
    void into(Path file) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            try (var schema = connection.createStatement()) {
                schema.execute("create table person (id, user_name, name, department, seen)");
                schema.execute("create table holds (id, sku, through, state, since)");
            }
            insert(connection, "insert into person values (?, ?, ?, ?, ?)", people);
            insert(connection, "insert into holds values (?, ?, ?, ?, ?)", holdings);
            connection.commit();
        }
        Files.delete(file);
    }

    private static void insert(Connection connection, String sql, List<String[]> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (var row : rows) {
                for (int column = 0; column < WIDTH; column++) {
                    insert.setString(column + 1, row[column]);
                }
                insert.executeUpdate();
            }
        }
    }

    private static String[] row(Fact.Account account) {
        return row(
                account.who().id(),
                Optional.of(account.who().userName()),
                account.displayName(),
                account.department(),
                account.lastSignIn());
    }

    private static String[] row(Fact.Holds holds) {
        return row(
                holds.who().id(),
                holds.product().id(),
                holds.through(),
                Optional.of(holds.state()),
                holds.since());
    }

    private static String[] row(Optional<?>... values) {
        return Stream.of(values)
                .map(value -> value.map(Object::toString).orElse(""))
                .toArray(String[]::new);
    }
}
