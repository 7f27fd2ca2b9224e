package app.productdesk.adapter.exchange.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// In which encoding a text is, told from its first bytes: by its mark, or because its first
/// character is a plain Latin one, as in JSON and in headings.
///
/// @param mark bytes of the mark, to be left out
record Encoding(Charset charset, int mark) {

    static Encoding of(ByteBuffer head) {
        int first = at(head, 0);
        int second = at(head, 1);
        if (first == 0xef && second == 0xbb && at(head, 2) == 0xbf) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xff && second == 0xfe) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xfe && second == 0xff) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first > 0 && second == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        return new Encoding(
                first == 0 && second > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8, 0);
    }

    /// One that takes nothing that is not text.
    CharsetDecoder strict() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int at(ByteBuffer head, int index) {
        return index < head.limit() ? head.get(index) & 0xff : -1;
    }
}
