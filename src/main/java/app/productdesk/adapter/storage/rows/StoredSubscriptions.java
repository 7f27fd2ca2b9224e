package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Subscriptions with what files said of them: a row each, and one more for those that were seen in
/// files.
public final class StoredSubscriptions {

    private static final String TABLE = "subscription";
    private static final String SEEN = "observation";

    private StoredSubscriptions() {}

    /// All of them, by id.
    public static List<Subscription> all(Connection connection) throws SQLException {
        return select(connection, "SELECT * FROM subscription ORDER BY id");
    }

    static Optional<Subscription> find(Connection connection, SubscriptionId id)
            throws SQLException {
        return select(connection, "SELECT * FROM subscription WHERE id = ?", id.value()).stream()
                .findFirst();
    }

    static List<Subscription> ofProduct(Connection connection, String skuKey) throws SQLException {
        return select(connection, "SELECT * FROM subscription WHERE sku_key = ?", skuKey);
    }

    static void insert(Connection connection, Collection<Subscription> added) throws SQLException {
        Tables.insertAll(connection, TABLE, added.stream().map(SubscriptionRows::of).toList());
        Tables.insertAll(
                connection,
                SEEN,
                added.stream().flatMap(one -> observation(one).stream()).toList());
    }

    /// Adds it, or replaces the one with its id.
    public static void save(Connection connection, Subscription subscription) throws SQLException {
        Tables.upsert(connection, TABLE, SubscriptionRows.of(subscription), List.of("id"));
        Tables.update(
                connection,
                "DELETE FROM observation WHERE subscription_id = ?",
                subscription.id().value());
        Tables.insertAll(connection, SEEN, observation(subscription).stream().toList());
    }

    private static List<Subscription> select(
            Connection connection, String query, Object... parameters) throws SQLException {
        Map<String, Observation> seen =
                Tables.select(connection, StoredSubscriptions::seen, "SELECT * FROM observation")
                        .stream()
                        .collect(Collectors.toMap(Seen::subscription, Seen::what));
        return Tables.select(
                connection,
                row ->
                        SubscriptionRows.subscription(
                                row, Optional.ofNullable(seen.get(row.text("id")))),
                query,
                parameters);
    }

    private record Seen(String subscription, Observation what) {}

    private static Seen seen(Row row) throws SQLException {
        return new Seen(
                row.text("subscription_id"),
                new Observation(
                        row.constant("status", SubscriptionStatus.class),
                        row.instant("at"),
                        row.optionalInstant("next_at"),
                        missing(row.text("missing")),
                        row.integer("unnamed")));
    }

    private static Set<MissingFact> missing(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(MissingFact::valueOf)
                .collect(Collectors.toSet());
    }

    private static Optional<Row> observation(Subscription subscription) {
        return subscription
                .observed()
                .map(
                        seen ->
                                new Row()
                                        .put("subscription_id", subscription.id().value())
                                        .put("status", seen.status())
                                        .put("at", seen.at())
                                        .put("next_at", seen.next())
                                        .put("missing", words(seen.missing()))
                                        .put("unnamed", seen.unnamed()));
    }

    private static String words(Set<MissingFact> missing) {
        return missing.stream().map(MissingFact::name).collect(Collectors.joining(" "));
    }
}
