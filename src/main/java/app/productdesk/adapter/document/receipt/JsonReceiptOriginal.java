package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.json.JsonText;
import app.productdesk.adapter.document.json.JsonValue;
import app.productdesk.adapter.document.json.Sha256;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.domain.receipt.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Receipts as JSON, described by `receipt-2.schema.json`: one member a line in a fixed order,
/// UTF-8, line feeds. A receipt that names no activity is one of the former version
/// (`receipt-1.schema.json`), and is read and written as that, byte for byte.
///
/// The third line holds the digest and nothing else, so that anybody can redo it: it is the SHA-256
/// of the file without that line (`sed 3d receipt.json | sha256sum`).
public final class JsonReceiptOriginal implements ReceiptOriginal {

    private static final String FAMILY = "product-desk-receipt/";
    private static final int NEWEST = 2;
    private static final int HEAD_LENGTH = head(NEWEST).length;
    private static final byte[] SEAL = utf8("  \"sha256\": \"");
    private static final byte[] SEAL_END = utf8("\",\n");
    private static final int DIGEST_LENGTH = 64;
    private static final int BODY = HEAD_LENGTH + SEAL.length + DIGEST_LENGTH + SEAL_END.length;
    private static final Pattern VERSION = Pattern.compile(Pattern.quote(FAMILY) + "(\\d{1,9})");

    private final ReceiptToJson toJson = new ReceiptToJson();
    private final ReceiptFromJson fromJson = new ReceiptFromJson();
    private final JsonText text = new JsonText();

    @Override
    public byte[] write(Receipt receipt) {
        int version = receipt.activity().isPresent() ? NEWEST : 1;
        byte[] head = head(version);
        byte[] unsealed = text.write(toJson.tree(FAMILY + version, receipt));
        if (!startsWith(unsealed, head) || unsealed.length > JsonText.LONGEST) {
            throw new DocumentFault(DocumentFault.Kind.NOT_MADE, "receipt too long to be read");
        }
        byte[] seal = concat(SEAL, utf8(Sha256.of(unsealed)), SEAL_END);
        return concat(head, seal, Arrays.copyOfRange(unsealed, head.length, unsealed.length));
    }

    @Override
    public Receipt read(byte[] original) {
        verify(original);
        try {
            Receipt receipt = fromJson.receipt(new JsonValue(text.read(original)));
            if (receipt.activity().isPresent() != startsWith(original, head(NEWEST))) {
                throw new IllegalArgumentException("not what its version has");
            }
            return receipt;
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw notAReceipt(e);
        }
    }

    @Override
    public String digestOf(byte[] original) {
        return verify(original);
    }

    private String verify(byte[] original) {
        if (!startsWith(original, head(1)) && !startsWith(original, head(NEWEST))) {
            throw strange(original);
        }
        byte[] head = Arrays.copyOf(original, HEAD_LENGTH);
        String written = sealOf(original);
        byte[] body =
                Arrays.copyOfRange(original, Math.min(BODY, original.length), original.length);
        if (!written.equals(Sha256.of(concat(head, body)))) {
            throw new DocumentFault(DocumentFault.Kind.CHANGED, "the digest does not fit");
        }
        return written;
    }

    private static String sealOf(byte[] original) {
        byte[] line = Arrays.copyOfRange(original, HEAD_LENGTH, Math.min(BODY, original.length));
        int end = SEAL.length + DIGEST_LENGTH;
        boolean framed =
                line.length == BODY - HEAD_LENGTH
                        && startsWith(line, SEAL)
                        && Arrays.equals(line, end, line.length, SEAL_END, 0, SEAL_END.length);
        return framed
                ? new String(line, SEAL.length, DIGEST_LENGTH, StandardCharsets.ISO_8859_1)
                : "";
    }

    private DocumentFault strange(byte[] original) {
        try {
            String schema = new JsonValue(text.read(original)).text("schema");
            Matcher version = VERSION.matcher(schema);
            if (!version.matches()) {
                return new DocumentFault(DocumentFault.Kind.NOT_A_RECEIPT, "another schema");
            }
            return Integer.parseInt(version.group(1)) > NEWEST
                    ? new DocumentFault(DocumentFault.Kind.NEWER_VERSION, schema)
                    : new DocumentFault(DocumentFault.Kind.CHANGED, "laid out differently");
        } catch (IllegalArgumentException e) {
            return notAReceipt(e);
        }
    }

    private static DocumentFault notAReceipt(RuntimeException cause) {
        return new DocumentFault(DocumentFault.Kind.NOT_A_RECEIPT, "no receipt", cause);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /// The first two lines, which are as long in every version.
    private static byte[] head(int version) {
        return utf8("{\n  \"schema\": \"" + FAMILY + version + "\",\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
