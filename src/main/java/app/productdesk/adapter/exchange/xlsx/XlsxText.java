package app.productdesk.adapter.exchange.xlsx;

import app.productdesk.adapter.exchange.SafeText;
import java.util.regex.Pattern;

/// Texts as a workbook can hold them.
final class XlsxText {

    private static final int LONGEST = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final String MORE = "\u2026";

    /// Readers take `_x0041_` for the letter A (ECMA-376 part 1, 22.9.2.19).
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{C}\\s\\[\\]:*?/\\\\']+");

    private XlsxText() {}

    /// The same text; what a cell can’t hold is replaced, and what is too long ends in “…”.
    static String shown(String text) {
        String kept = shortened(SafeText.kept(text), LONGEST);
        return ESCAPE.matcher(kept).replaceAll("_x005F_").replace("\r", "_x000D_");
    }

    /// A name for a sheet.
    static String sheet(String title) {
        return sheet(title, "");
    }

    /// @param more what is to be seen at its end whatever becomes of the rest
    static String sheet(String title, String more) {
        String name = NOT_IN_NAMES.matcher(SafeText.line(title)).replaceAll(" ").strip();
        return shortened(name.isEmpty() ? "-" : name, LONGEST_NAME - more.length()) + more;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + MORE;
    }
}
