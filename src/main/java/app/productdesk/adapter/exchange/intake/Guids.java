package app.productdesk.adapter.exchange.intake;

import java.util.Optional;
import java.util.UUID;

/// GUIDs in their one usual form, 8-4-4-4-12 hexadecimal digits in either case; the same GUID is
/// the same value however it is written.
public final class Guids {

    private static final int LENGTH = 36;

    private Guids() {}

    /// Reads one; absent when it is none.
    public static Optional<UUID> read(String text) {
        if (text.length() != LENGTH
                || text.charAt(8) != '-'
                || text.charAt(13) != '-'
                || text.charAt(18) != '-'
                || text.charAt(23) != '-') {
            return Optional.empty();
        }
        for (int at = 0; at < LENGTH; at++) {
            if (at != 8 && at != 13 && at != 18 && at != 23 && !isHex(text.charAt(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(UUID.fromString(text));
    }

    private static boolean isHex(char digit) {
        return (digit >= '0' && digit <= '9')
                || (digit >= 'a' && digit <= 'f')
                || (digit >= 'A' && digit <= 'F');
    }
}
