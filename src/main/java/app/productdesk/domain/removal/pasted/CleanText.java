package app.productdesk.domain.removal.pasted;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text without what nobody sees: zero-width signs, marks of direction and byte order are gone,
/// every kind of space is one plain space, letters are composed (NFC).
final class CleanText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private CleanText() {}

    static String of(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("");
        var spaced = SPACES.matcher(seen).replaceAll(" ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
    }
}
