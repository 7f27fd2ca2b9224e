package app.productdesk.domain.activity.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 digest.
///
/// @param hex its 32 bytes as 64 lower-case hexadecimal digits
public record Digest(String hex) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    /// What the first entry names as the digest before it; nothing has this digest.
    public static final Digest NONE = new Digest("0".repeat(64));

    public Digest {
        if (!WRITTEN.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a digest");
        }
    }

    /// The digest of these bytes.
    public static Digest of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Digest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
