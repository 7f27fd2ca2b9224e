package app.productdesk.application.licensing.pasted;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text in a file’s bytes.
sealed interface ListText {

    /// Text to the last byte.
    ///
    /// @param guessed whether it is no UTF-8 and was read as Windows-1252
    record Text(String words, boolean guessed) implements ListText {}

    /// Not text.
    ///
    /// @param line where the first sign stands that no text has, from 1
    record Binary(int line) implements ListText {}

    /// A spreadsheet’s own file, or another archive.
    record Workbook() implements ListText {}

    /// UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252.
    static ListText of(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return new Workbook();
        }
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
            return checked(new String(bytes, StandardCharsets.UTF_16), false);
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return checked(decoder.decode(ByteBuffer.wrap(bytes)).toString(), false);
        } catch (CharacterCodingException e) {
            return checked(new String(bytes, Charset.forName("windows-1252")), true);
        }
    }

    private static ListText checked(String text, boolean guessed) {
        int line = 1;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean afterReturn = at > 0 && text.charAt(at - 1) == '\r';
            if (sign == '\r' || (sign == '\n' && !afterReturn)) {
                line++;
            }
            if (sign < ' ' && "\t\r\n\f".indexOf(sign) < 0) {
                return new Binary(line);
            }
        }
        return new Text(text.startsWith("\ufeff") ? text.substring(1) : text, guessed);
    }

    private static boolean begins(byte[] bytes, int... signs) {
        for (int at = 0; at < signs.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
