package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.ReceiptRows;
import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Keeps receipts and their forms in a workspace file.
final class SqlReceiptStore implements ReceiptStore {

    private static final String JSON = new ReceiptForm.Json().key();
    private static final String FORM =
            "SELECT * FROM receipt_form WHERE year = ? AND sequence = ? AND form = ?";

    private final Database database;
    private final ReceiptOriginal originals;
    private final InstantSource clock;

    SqlReceiptStore(Database database, ReceiptOriginal originals, InstantSource clock) {
        this.database = database;
        this.originals = originals;
        this.clock = clock;
    }

    @Override
    public List<KeptReceipt> receipts() {
        return database.read(
                connection ->
                        kept(
                                connection,
                                Tables.select(
                                        connection,
                                        row -> row,
                                        "SELECT * FROM receipt ORDER BY year DESC, sequence DESC")));
    }

    @Override
    public Optional<KeptReceipt> find(ReceiptNumber number) {
        return database.read(
                connection ->
                        kept(
                                        connection,
                                        Tables.select(
                                                connection,
                                                row -> row,
                                                "SELECT * FROM receipt"
                                                        + " WHERE year = ? AND sequence = ?",
                                                number.year(),
                                                number.sequence()))
                                .stream()
                                .findFirst());
    }

    @Override
    public Optional<byte[]> form(ReceiptNumber number, ReceiptForm form) {
        return database.read(connection -> content(connection, number, form.key()));
    }

    @Override
    public byte[] keepForm(ReceiptNumber number, ReceiptForm form, byte[] bytes) {
        return database.write(
                connection -> {
                    Optional<byte[]> earlier = content(connection, number, form.key());
                    if (earlier.isEmpty()) {
                        Tables.insert(
                                connection,
                                "receipt_form",
                                ReceiptRows.form(number, form, bytes, clock.instant()));
                    }
                    return earlier.orElse(bytes);
                });
    }

    @Override
    public Optional<GivenOut> formEqualTo(byte[] bytes) {
        return database.read(
                connection ->
                        Tables.select(
                                        connection,
                                        row -> givenOut(row, bytes),
                                        "SELECT * FROM receipt_form WHERE digest = ?",
                                        ReceiptRows.digest(bytes))
                                .stream()
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private static Optional<GivenOut> givenOut(Row row, byte[] bytes) throws SQLException {
        return Arrays.equals(row.bytes("content"), bytes)
                ? Optional.of(
                        new GivenOut(
                                ReceiptRows.number(row), row.text("form"), row.instant("kept_at")))
                : Optional.empty();
    }

    private List<KeptReceipt> kept(Connection connection, List<Row> rows) throws SQLException {
        var kept = new ArrayList<KeptReceipt>();
        for (Row row : rows) {
            ReceiptNumber number = ReceiptRows.number(row);
            byte[] original =
                    content(connection, number, JSON)
                            .orElseThrow(
                                    () -> new Row.DamagedRow("a receipt without its original"));
            kept.add(
                    new KeptReceipt(
                            originals.read(original),
                            row.text("digest"),
                            row.optionalInstant("reactivated_at")));
        }
        return kept;
    }

    private static Optional<byte[]> content(
            Connection connection, ReceiptNumber number, String form) throws SQLException {
        return Tables.select(
                        connection,
                        row -> row.bytes("content"),
                        FORM,
                        number.year(),
                        number.sequence(),
                        form)
                .stream()
                .findFirst();
    }
}
