package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// Receipts and their forms as rows and back.
public final class ReceiptRows {

    /// The columns that name a receipt.
    public static final List<String> KEY = List.of("year", "sequence");

    private ReceiptRows() {}

    /// The number of a receipt as columns.
    public static Row key(ReceiptNumber number) {
        return new Row().put("year", number.year()).put("sequence", number.sequence());
    }

    /// The number of the receipt in a row.
    public static ReceiptNumber number(Row row) throws SQLException {
        return new ReceiptNumber(row.integer("year"), row.integer("sequence"));
    }

    /// A form that was given out, as a row.
    public static Row form(ReceiptNumber number, ReceiptForm form, byte[] content, Instant keptAt) {
        return key(number)
                .put("form", form.key())
                .put("digest", digest(content))
                .put("kept_at", keptAt)
                .put("content", content);
    }

    /// The SHA-256 of those bytes, in hexadecimal digits.
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
