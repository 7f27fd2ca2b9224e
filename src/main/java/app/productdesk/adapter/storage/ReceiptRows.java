package app.productdesk.adapter.storage;

import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// Receipts and their forms as rows and back.
final class ReceiptRows {

    static final List<String> KEY = List.of("year", "sequence");

    private ReceiptRows() {}

    static Row key(ReceiptNumber number) {
        return new Row().put("year", number.year()).put("sequence", number.sequence());
    }

    static ReceiptNumber number(Row row) throws SQLException {
        return new ReceiptNumber(row.integer("year"), row.integer("sequence"));
    }

    static Row form(ReceiptNumber number, ReceiptForm form, byte[] content, Instant keptAt) {
        return key(number)
                .put("form", form.key())
                .put("digest", digest(content))
                .put("kept_at", keptAt)
                .put("content", content);
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
