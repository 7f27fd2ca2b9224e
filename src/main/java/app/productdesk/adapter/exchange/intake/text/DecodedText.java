package app.productdesk.adapter.exchange.intake.text;

import app.productdesk.domain.intake.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// The characters of a file, block by block, decoded strictly: what is no text, a zero and half a
/// character end the file, with their place.
public final class DecodedText extends Reader {

    private static final int BLOCK = 1 << 14;

    private static final int SLICE = 1 << 10;

    private final InputStream bytes;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BLOCK).limit(0);
    private final CharBuffer block = CharBuffer.allocate(BLOCK).limit(0);
    private final CharsetDecoder decoder;
    private final LineCount lines = new LineCount();
    private boolean ended;

    /// Takes over the bytes.
    ///
    /// @param bytes closed with this
    DecodedText(InputStream bytes) throws IOException {
        this.bytes = bytes;
        refill();
        var encoding = Encoding.of(undecoded);
        undecoded.position(encoding.mark());
        decoder = encoding.strict();
    }

    /// The rest of the characters at hand, as they are; none at the end of the text.
    public CharSequence ahead() throws IOException {
        fill();
        return block;
    }

    /// The first character that is not white space, which stays to be read; 0 where there is none.
    public char first() throws IOException {
        while (fill()) {
            for (int at = block.position(); at < block.limit(); at++) {
                if (!Character.isWhitespace(block.get(at))) {
                    return block.get(at);
                }
            }
            block.position(block.limit());
        }
        return 0;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, block.remaining());
        block.get(into, from, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /// Whether there is anything left.
    private boolean fill() throws IOException {
        if (block.hasRemaining()) {
            return true;
        }
        block.clear();
        decode();
        block.flip();
        lines.pass(block);
        return block.hasRemaining();
    }

    private void decode() throws IOException {
        while (block.position() == 0 || (undecoded.hasRemaining() && block.remaining() > SLICE)) {
            var result = slice();
            if (result.isError()) {
                end(result);
                return;
            }
            if (result.isUnderflow() && undecoded.remaining() < SLICE) {
                if (ended && !undecoded.hasRemaining()) {
                    return;
                }
                refill();
            }
        }
    }

    /// Decodes a little: plain Latin letters go many at a time, but only up to the first other one.
    private CoderResult slice() {
        int all = undecoded.limit();
        int end = Math.min(all, undecoded.position() + SLICE);
        var result = decoder.decode(undecoded.limit(end), block, ended && end == all);
        undecoded.limit(all);
        return result;
    }

    /// What was decoded before comes first.
    private void end(CoderResult result) {
        if (block.position() == 0) {
            throw new FileEnds(kind(result), lines.place(), "");
        }
    }

    /// UTF-16 goes wrong in two ways only: a half of a pair stands alone, or a byte is missing.
    private Trouble.Kind kind(CoderResult result) {
        boolean half =
                !decoder.charset().equals(StandardCharsets.UTF_8)
                        && result.length() > 1
                        && undecoded.remaining() > 1;
        return half ? Trouble.Kind.FORBIDDEN_CHARACTER : Trouble.Kind.BAD_ENCODING;
    }

    private void refill() throws IOException {
        undecoded.compact();
        int count = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        ended = count < 0;
        undecoded.position(undecoded.position() + Math.max(0, count)).flip();
    }
}
