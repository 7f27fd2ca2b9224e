package app.productdesk.adapter.exchange.intake.json.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts that occur again and again, found by their characters before a text is made of them. As
/// with [app.productdesk.adapter.exchange.intake.Repeats], one is kept in each place.
public final class Words {

    private static final int PLACES = 1 << 11;

    private final char[][] characters = new char[PLACES][0];
    private final @Nullable String[] words = new @Nullable String[PLACES];

    /// A text of those characters, the same one each time.
    public String of(char[] text, int from, int length) {
        int end = from + length;
        int hash = 0;
        for (int at = from; at < end; at++) {
            hash = 31 * hash + text[at];
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        var kept = characters[place];
        var word = words[place];
        if (word != null && Arrays.equals(kept, 0, kept.length, text, from, end)) {
            return word;
        }
        var made = new String(text, from, length);
        characters[place] = Arrays.copyOfRange(text, from, end);
        words[place] = made;
        return made;
    }
}
