package app.productdesk.adapter.exchange;

import java.util.regex.Pattern;

/// Text without what no file format here can carry: control characters and halves of characters are
/// replaced by the sign for a character that can’t be shown, never dropped.
public final class SafeText {

    private static final String UNREADABLE = "\ufffd";
    private static final Pattern END_OF_LINE = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

    /// Also what XML 1.0 leaves out.
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\ufffe\uffff&&[^\t\n\r]]");

    private SafeText() {}

    /// Keeps tabs and ends of lines as they are.
    public static String kept(String text) {
        return FORBIDDEN.matcher(text).replaceAll(UNREADABLE);
    }

    /// Keeps tabs; every end of line becomes `\n`.
    static String lines(String text) {
        return kept(END_OF_LINE.matcher(text).replaceAll("\n"));
    }

    /// Tabs and ends of lines become spaces.
    public static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ');
    }
}
