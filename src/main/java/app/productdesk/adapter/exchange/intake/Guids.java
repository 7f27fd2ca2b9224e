package app.productdesk.adapter.exchange.intake;

import java.util.Locale;
import java.util.Optional;

/// GUIDs in their one usual form, 8-4-4-4-12 hexadecimal digits in either case; the same GUID is
/// the same text in lower case, however it is written.
public final class Guids {

    private static final int LENGTH = 36;

    private Guids() {}

    /// Reads one, into lower case; absent when it is none.
    public static Optional<String> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        boolean capitals = false;
        for (int at = 0; at < LENGTH; at++) {
            char character = text.charAt(at);
            if (!(isDash(at) ? character == '-' : isHex(character))) {
                return Optional.empty();
            }
            capitals |= character >= 'A' && character <= 'F';
        }
        return Optional.of(capitals ? text.toLowerCase(Locale.ROOT) : text);
    }

    private static boolean isDash(int at) {
        return at == 8 || at == 13 || at == 18 || at == 23;
    }

    private static boolean isHex(char digit) {
        return (digit >= '0' && digit <= '9')
                || (digit >= 'a' && digit <= 'f')
                || (digit >= 'A' && digit <= 'F');
    }
}
