package app.productdesk.domain.removal.pasted;

/// The quotes that surround a text, straight and typographic.
final class Quotes {

    private static final String OPENING = "\"'“”„‘’‚«»`";
    private static final String CLOSING = "\"'”“’‘»«`´";

    private Quotes() {}

    static boolean opens(char sign) {
        return sign == '"' || sign == '“' || sign == '„' || sign == '«';
    }

    static boolean closes(char sign) {
        return sign == '"' || sign == '”' || sign == '“' || sign == '»';
    }

    /// The text without the pairs of quotes around it.
    static String off(String text) {
        int from = 0;
        int to = text.length();
        while (to - from > 1
                && OPENING.indexOf(text.charAt(from)) >= 0
                && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
            from++;
            to--;
        }
        return text.substring(from, to).strip();
    }
}
