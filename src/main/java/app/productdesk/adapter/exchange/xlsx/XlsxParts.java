package app.productdesk.adapter.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Reads the parts of a workbook that the library has just written, by the directory at its end: it
/// writes no sizes in front of them, which the platform’s own stream insists on.
final class XlsxParts {

    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int HEADER_SIZE = 30;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;

    XlsxParts(byte[] workbook) {
        zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Takes one part after the other.
    interface Taker {
        void take(String name, byte[] contents) throws IOException;
    }

    void forEach(Taker taker) throws IOException {
        int end = zip.limit() - END_SIZE;
        int count = number(end + 10);
        int at = zip.getInt(end + 16);
        for (int read = 0; read < count; read++) {
            int name = number(at + 28);
            taker.take(
                    new String(zip.array(), at + ENTRY_SIZE, name, StandardCharsets.UTF_8),
                    contents(at));
            at += ENTRY_SIZE + name + number(at + 30) + number(at + 32);
        }
    }

    /// @param entry where the directory tells of it
    private byte[] contents(int entry) throws IOException {
        if (number(entry + 10) != DEFLATED) {
            throw new IOException("a part of a workbook that is not compressed");
        }
        int header = zip.getInt(entry + 42);
        int start = header + HEADER_SIZE + number(header + 26) + number(header + 28);
        var inflater = new Inflater(true);
        try (var packed = new ByteArrayInputStream(zip.array(), start, zip.getInt(entry + 20));
                var contents = new InflaterInputStream(packed, inflater)) {
            return contents.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private int number(int at) {
        return zip.getShort(at) & 0xffff;
    }
}
