package app.productdesk.adapter.exchange.intake.text;

/// A value from a file, short and printable: it goes into a sentence, and must not break or turn
/// the line it stands in.
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    public static String of(String value) {
        var kept = new StringBuilder(LONGEST + 1);
        int at = 0;
        while (at < value.length() && kept.length() < LONGEST) {
            int character = value.codePointAt(at);
            kept.appendCodePoint(printable(character) ? character : '·');
            at += Character.charCount(character);
        }
        return at < value.length() ? kept.append('…').toString() : kept.toString();
    }

    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
