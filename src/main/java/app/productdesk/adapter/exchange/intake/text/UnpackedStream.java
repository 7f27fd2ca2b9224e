package app.productdesk.adapter.exchange.intake.text;

import app.productdesk.domain.intake.Trouble;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// What a gzip file unpacks to, as far as its size and its ratio stay within the limits.
final class UnpackedStream extends FilterInputStream {

    private static final int BLOCK = 1 << 16;

    private final WatchedStream packed;
    private final Limits limits;
    private long unpacked;

    private UnpackedStream(InputStream unpacking, WatchedStream packed, Limits limits) {
        super(unpacking);
        this.packed = packed;
        this.limits = limits;
    }

    /// Begins to unpack.
    ///
    /// @param bytes the same bytes as `packed`, from the first one
    static InputStream of(InputStream bytes, WatchedStream packed, Limits limits)
            throws IOException {
        try {
            return new UnpackedStream(new GZIPInputStream(bytes, BLOCK), packed, limits);
        } catch (ZipException | EOFException e) {
            throw broken();
        }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = unpack(into, from, length);
        unpacked += Math.max(0, count);
        if (unpacked > limits.bytes() || isBomb()) {
            throw new FileEnds(Trouble.Kind.TOO_LARGE, "");
        }
        return count;
    }

    private int unpack(byte[] into, int from, int length) throws IOException {
        try {
            return super.read(into, from, length);
        } catch (ZipException | EOFException e) {
            throw broken();
        }
    }

    private boolean isBomb() {
        return unpacked > limits.ratioFrom() && unpacked / packed.count() > limits.ratio();
    }

    private static FileEnds broken() {
        return new FileEnds(Trouble.Kind.BROKEN_GZIP, "");
    }
}
