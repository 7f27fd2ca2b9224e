package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.activity.UnreadableEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Activity entries and checkpoints as rows and back.
public final class ActivityRows {

    private ActivityRows() {}

    /// An entry in its place in the chain, as a row.
    public static Row of(ChainedEntry link) {
        ActivityEntry entry = link.entry();
        return new Row()
                .put("number", link.number())
                .put("at", entry.at())
                .put("by_name", entry.by())
                .put("kind", entry.kind())
                .put("subscription_id", entry.subscription().value())
                .put("receipt_year", entry.receipt().map(number -> (long) number.year()))
                .put("receipt_sequence", entry.receipt().map(number -> (long) number.sequence()))
                .put("detail", entry.detail())
                .put("run_id", entry.run().map(RunId::value))
                .put("person", entry.person())
                .put("previous", link.previous().hex())
                .put("digest", link.digest().hex());
    }

    /// The entry in a row.
    public static ActivityEntry entry(Row row) throws SQLException {
        return new ActivityEntry(
                row.instant("at"),
                row.text("by_name"),
                row.constant("kind", ActivityEntry.Kind.class),
                new SubscriptionId(row.text("subscription_id")),
                receipt(row),
                row.optionalText("run_id").map(RunId::new),
                row.text("person"),
                row.text("detail"));
    }

    /// An entry of a file from before the record was a chain.
    static ActivityEntry unchained(Row row) throws SQLException {
        return entry(row.put("run_id", Optional.empty()).put("person", ""));
    }

    private static Optional<ReceiptNumber> receipt(Row row) throws SQLException {
        Optional<Long> year = row.optionalNumber("receipt_year");
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ReceiptNumber(
                                Math.toIntExact(year.get()), row.integer("receipt_sequence")));
    }

    /// What is there now, whatever was done to it.
    public static ChainLink link(Row row) throws SQLException {
        long number = row.number("number");
        try {
            return new ChainedEntry(
                    number,
                    entry(row),
                    new Digest(row.text("previous")),
                    new Digest(row.text("digest")));
        } catch (SQLException | RuntimeException senseless) {
            return new UnreadableEntry(number);
        }
    }

    /// A checkpoint as a row.
    public static Row of(Checkpoint checkpoint) {
        return new Row()
                .put("at", checkpoint.at())
                .put("entry", checkpoint.head().number())
                .put("digest", checkpoint.head().digest().hex())
                .put("silence_seconds", checkpoint.silence().toSeconds())
                .put("silence_nanos", checkpoint.silence().toNanosPart())
                .put("signature", checkpoint.signature());
    }

    /// What is there now, whatever was done to it.
    public static Checkpoint checkpoint(Row row) {
        try {
            return new Checkpoint(
                    row.instant("at"),
                    head(row, "entry"),
                    Duration.ofSeconds(row.number("silence_seconds"), row.number("silence_nanos")),
                    row.text("signature"));
        } catch (SQLException | RuntimeException senseless) {
            return new Checkpoint(Instant.EPOCH, ChainHead.EMPTY, Duration.ZERO, "");
        }
    }

    /// @param number the column of the entry’s number
    static ChainHead head(Row row, String number) throws SQLException {
        return new ChainHead(row.number(number), new Digest(row.text("digest")));
    }
}
