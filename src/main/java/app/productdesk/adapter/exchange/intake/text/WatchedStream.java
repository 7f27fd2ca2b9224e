package app.productdesk.adapter.exchange.intake.text;

import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Trouble;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read of a file, says so, and stops where a file turns out longer than allowed: it
/// may still be growing.
final class WatchedStream extends FilterInputStream {

    private final long size;
    private final long most;
    private final Progress progress;
    private long read;

    WatchedStream(InputStream file, long size, long most, Progress progress) {
        super(file);
        this.size = size;
        this.most = most;
        this.progress = progress;
    }

    /// Bytes read so far.
    long count() {
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        if (count > 0) {
            read += count;
            progress.report(read, Math.max(size, read));
        }
        if (read > most) {
            throw new FileEnds(Trouble.Kind.TOO_LARGE, "");
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
