package app.productdesk.adapter.document.portable;

import app.productdesk.adapter.document.json.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A stream that knows the digest of its first bytes, for files whose last line, always of the same
/// length, is the digest of all before it.
final class SealedFile extends FilterInputStream {

    private final MessageDigest digest = Sha256.started();
    private long left;

    /// @param sealed how many bytes are before the last line
    SealedFile(InputStream file, long sealed) {
        super(file);
        this.left = sealed;
    }

    /// Whether the last line is there.
    static boolean isWhole(Path file, int line) throws IOException {
        return lastLine(file, line).endsWith("\"}\n");
    }

    /// Whether the last line is the digest of what is before it; reads the whole file.
    static boolean isUnchanged(Path file, int line) throws IOException {
        String last = lastLine(file, line);
        try (var stream = new SealedFile(Files.newInputStream(file), Files.size(file) - line)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return stream.fits(last);
        }
    }

    /// The last bytes of the file; empty where it is shorter.
    static String lastLine(Path file, int line) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() < line) {
                return "";
            }
            InputStream end = Channels.newInputStream(channel.position(channel.size() - line));
            return new String(end.readNBytes(line), StandardCharsets.ISO_8859_1);
        }
    }

    /// Whether that is the last line for the bytes that were read; ask once.
    boolean fits(String line) {
        return left == 0
                && JsonPortable.seal(HexFormat.of().formatHex(digest.digest())).equals(line);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        int sealed = (int) Math.clamp(read, 0, left);
        digest.update(bytes, from, sealed);
        left -= sealed;
        return read;
    }
}
