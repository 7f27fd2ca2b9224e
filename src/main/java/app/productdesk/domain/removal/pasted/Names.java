package app.productdesk.domain.removal.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The names on one line.
final class Names {

    /// No user name is longer (64 signs, an @ and a domain of 255).
    private static final int LONGEST = 320;

    private static final Pattern BULLET = Pattern.compile("^(?:[-*•‣·–]|\\d{1,5}[.)]) ");
    private static final Pattern SCHEME =
            Pattern.compile("^(?:mailto|smtp|sip):\\s*", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /// The pieces between semicolons and tabs, without the empty ones.
    static List<String> pieces(String line) {
        return split(line, ";\t");
    }

    /// The pieces between commas. “Vries, Anna <anna@…>” is one: a piece without an address belongs
    /// to the address in angle brackets that follows.
    static List<String> between(String piece) {
        var names = new ArrayList<String>();
        var waiting = "";
        for (String part : split(piece, ",")) {
            boolean bracketed = part.endsWith(">") && part.indexOf('<') > 0;
            if (!waiting.isEmpty() && bracketed) {
                names.add(waiting + ", " + part);
                waiting = "";
                continue;
            }
            if (!waiting.isEmpty()) {
                names.add(waiting);
            }
            waiting = part.indexOf('@') < 0 ? part : "";
            if (waiting.isEmpty()) {
                names.add(part);
            }
        }
        if (!waiting.isEmpty()) {
            names.add(waiting);
        }
        return names;
    }

    /// The bare name: without bullet, quotes, what stands before angle brackets, and `mailto:`.
    static String bare(String piece) {
        var name = Quotes.off(BULLET.matcher(CleanText.of(piece)).replaceFirst(""));
        int open = name.lastIndexOf('<');
        if (open >= 0 && name.endsWith(">")) {
            name = Quotes.off(name.substring(open + 1, name.length() - 1).strip());
        }
        var scheme = SCHEME.matcher(name);
        if (scheme.find()) {
            name = name.substring(scheme.end());
            int question = name.indexOf('?');
            name = question < 0 ? name : name.substring(0, question);
        }
        return Quotes.off(name);
    }

    /// Whether somebody could be called that.
    static boolean possible(String name) {
        return name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetterOrDigit)
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    /// Splits outside quotes; a quote that is never closed is a sign like any other.
    private static List<String> split(String text, String separators) {
        var parts = new ArrayList<String>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (Quotes.opens(sign) && text.substring(from, at).isBlank()) {
                int close = closing(text, at + 1, separators);
                at = close < 0 ? at + 1 : close + 1;
            } else {
                if (separators.indexOf(sign) >= 0) {
                    add(parts, text.substring(from, at));
                    from = at + 1;
                }
                at++;
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    /// The quote that ends a quoted piece: followed by a separator, a space, or nothing.
    private static int closing(String text, int from, String separators) {
        for (int at = from; at < text.length(); at++) {
            boolean last = at + 1 == text.length();
            if (Quotes.closes(text.charAt(at))
                    && (last
                            || separators.indexOf(text.charAt(at + 1)) >= 0
                            || ",;\t <".indexOf(text.charAt(at + 1)) >= 0)) {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<String> parts, String part) {
        if (!CleanText.of(part).isEmpty()) {
            parts.add(part.strip());
        }
    }
}
