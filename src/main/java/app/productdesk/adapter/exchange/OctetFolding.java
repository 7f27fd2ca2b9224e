package app.productdesk.adapter.exchange;

import java.util.stream.Collectors;

/// Breaks long lines of iCalendar where RFC 5545 section 3.1 wants it: no line holds more than 75
/// octets of UTF-8, and no character is split. The library counts characters instead.
final class OctetFolding {

    private static final int MOST = 75;

    private OctetFolding() {}

    /// @param text lines that each end in CR LF
    static String fold(String text) {
        return text.lines().map(OctetFolding::foldLine).collect(Collectors.joining());
    }

    private static String foldLine(String line) {
        var folded = new StringBuilder(line.length() + line.length() / MOST * 3 + 2);
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int character = line.codePointAt(at);
            int size = octets(character);
            if (octets + size > MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
