package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.adapter.storage.rows.ChargeRows;
import app.productdesk.adapter.storage.rows.ReceiptRows;
import app.productdesk.adapter.storage.rows.StoredSubscriptions;
import app.productdesk.adapter.storage.rows.SubscriptionRows;
import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The steps of one change, each written at once inside the open transaction.
final class SqlWorkspaceChange implements WorkspaceChange {

    private final Connection connection;
    private final ReceiptOriginal originals;

    SqlWorkspaceChange(Connection connection, ReceiptOriginal originals) {
        this.connection = connection;
        this.originals = originals;
    }

    @Override
    public Snapshot snapshot() {
        return get(() -> SqlProductCatalog.snapshot(connection));
    }

    @Override
    public void save(Subscription subscription) {
        run(() -> StoredSubscriptions.save(connection, subscription));
    }

    @Override
    public void save(Charge charge) {
        run(() -> Tables.upsert(connection, "charge", ChargeRows.of(charge), ChargeRows.KEY));
    }

    @Override
    public void save(BillingAccount account) {
        run(
                () ->
                        Tables.upsert(
                                connection,
                                "billing_account",
                                SubscriptionRows.of(account),
                                List.of("id")));
    }

    @Override
    public void replaceCharges(SubscriptionId subscription, List<Charge> charges) {
        run(
                () ->
                        Tables.update(
                                connection,
                                "DELETE FROM charge WHERE subscription_id = ?",
                                subscription.value()));
        charges.forEach(this::save);
    }

    @Override
    public void moveAssignments(SubscriptionId from, SubscriptionId to) {
        run(
                () -> {
                    List<Row> moved =
                            Tables.select(
                                    connection,
                                    row -> row.put("subscription_id", to.value()),
                                    "SELECT * FROM license_assignment WHERE subscription_id = ?",
                                    from.value());
                    Tables.update(
                            connection,
                            "DELETE FROM license_assignment WHERE subscription_id = ?",
                            from.value());
                    Tables.insertAll(connection, "license_assignment", moved);
                });
    }

    @Override
    public ReceiptNumber nextReceiptNumber(int year) {
        return get(
                () ->
                        new ReceiptNumber(
                                year,
                                1
                                        + Tables.select(
                                                        connection,
                                                        row -> row.integer("sequence"),
                                                        "SELECT * FROM receipt WHERE year = ?",
                                                        year)
                                                .stream()
                                                .max(Integer::compare)
                                                .orElse(0)));
    }

    @Override
    public void issue(Receipt receipt) {
        byte[] original = originals.write(receipt);
        Row row =
                ReceiptRows.key(receipt.number())
                        .put("subscription_id", receipt.product().subscription().value())
                        .put("digest", originals.digestOf(original))
                        .put("issued_at", receipt.confirmed().at())
                        .put("reactivated_at", Optional.empty());
        run(
                () -> {
                    Tables.insert(connection, "receipt", row);
                    Tables.insert(
                            connection,
                            "receipt_form",
                            ReceiptRows.form(
                                    receipt.number(),
                                    new ReceiptForm.Json(),
                                    original,
                                    receipt.confirmed().at()));
                });
    }

    @Override
    public void markReactivated(SubscriptionId subscription, Instant at) {
        run(
                () -> {
                    List<Row> receipts =
                            Tables.select(
                                    connection,
                                    row -> row,
                                    "SELECT * FROM receipt WHERE subscription_id = ?"
                                            + " ORDER BY year DESC, sequence DESC",
                                    subscription.value());
                    if (!receipts.isEmpty()) {
                        Tables.upsert(
                                connection,
                                "receipt",
                                receipts.getFirst().put("reactivated_at", at),
                                ReceiptRows.KEY);
                    }
                });
    }

    @Override
    public IntakeChange intake() {
        return new SqlIntakeChange(connection);
    }

    @Override
    public ChainHead record(ActivityEntry entry) {
        return get(() -> ActivityChain.append(connection, entry));
    }

    @Override
    public Set<PersonId> gaveUp(SubscriptionId subscription) {
        return get(() -> SqlRemovalJournal.runsOf(connection, subscription)).stream()
                .flatMap(run -> run.gaveUp().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    interface Step {
        void run() throws SQLException;
    }

    interface Question<T> {
        T ask() throws SQLException;
    }

    static void run(Step step) {
        get(
                () -> {
                    step.run();
                    return true;
                });
    }

    static <T> T get(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException failed) {
            throw new SqlSubscriptionChanger.UncheckedSql(failed);
        }
    }
}
