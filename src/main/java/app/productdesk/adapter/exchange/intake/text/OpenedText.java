package app.productdesk.adapter.exchange.intake.text;

import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Opens what is to be read: plain files, packed with gzip or not, and pasted text. Nothing else is
/// opened at all, for a pipe would never end and a device may do anything.
public final class OpenedText {

    private final Limits limits;
    private final Progress progress;

    public OpenedText(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /// Opens a file.
    ///
    /// @throws FileEnds where it is no file that can be read
    public DecodedText file(Path chosen) throws IOException {
        Path file = chosen.toAbsolutePath().normalize();
        long size = sizeOf(file);
        if (size > limits.bytes()) {
            throw new FileEnds(Trouble.Kind.TOO_LARGE, "");
        }
        return opened(Files.newInputStream(file), size);
    }

    /// Its characters are handed over as they are, halves of pairs too, so that they are found.
    public DecodedText text(String text) throws IOException {
        var bytes = ByteBuffer.allocate(2 * text.length() + 2);
        bytes.asCharBuffer().put('\ufeff').put(text);
        return opened(new ByteArrayInputStream(bytes.array()), bytes.capacity());
    }

    private long sizeOf(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new FileEnds(whyNot(file, attributes), "");
            }
            return attributes.size();
        } catch (IOException e) {
            if (Files.isSymbolicLink(file)) {
                throw new FileEnds(Trouble.Kind.NOT_A_FILE, "");
            }
            throw e;
        }
    }

    private Trouble.Kind whyNot(Path file, BasicFileAttributes attributes) {
        boolean full = attributes.isDirectory() && Folder.holdsMoreThan(limits.files(), file);
        return full ? Trouble.Kind.TOO_LARGE : Trouble.Kind.NOT_A_FILE;
    }

    private DecodedText opened(InputStream file, long size) throws IOException {
        try {
            var watched = new WatchedStream(file, size, limits.bytes(), progress);
            var bytes = new PushbackInputStream(watched, OtherFiles.HEAD);
            byte[] head = bytes.readNBytes(OtherFiles.HEAD);
            bytes.unread(head);
            return new DecodedText(
                    isGzip(head) ? UnpackedStream.of(bytes, watched, limits) : plain(bytes, head));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static InputStream plain(InputStream bytes, byte[] head) {
        if (head.length == 0) {
            throw new FileEnds(Trouble.Kind.EMPTY, "");
        }
        var other = OtherFiles.ofBytes(head);
        if (other.isPresent()) {
            throw new FileEnds(other.get(), "");
        }
        return bytes;
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }
}
