package app.productdesk.adapter.exchange;

import java.util.regex.Pattern;

/// Takes the edge off texts that a spreadsheet would run when it opens a CSV file.
///
/// A spreadsheet runs a cell that begins like a formula, so such a cell gets an apostrophe in
/// front: one that begins, after spaces and signs nobody sees, with `=`, `+`, `-`, `@` or their
/// full-width twins, or anywhere in front of it with a tab or an end of line. Which sign ends a
/// cell depends on the computer that reads, so the same goes for what stands behind a semicolon, a
/// comma, a tab and an end of line inside a cell. What has such an apostrophe already gets another,
/// so that who reads the file back can take exactly one away. Plain numbers stay numbers, negative
/// ones too.
final class CsvGuard {

    private static final String SIGN =
            "[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)*");
    private static final Pattern FORMULA =
            Pattern.compile(
                    "'*([\\p{Z}\\p{C}]*" + SIGN + ".*|[\\p{Z}\\p{C}]*[\t\r\n].*)", Pattern.DOTALL);

    /// Where a formula would begin if the sign in front ended a cell; quotes may be taken away
    /// then.
    private static final Pattern NEXT_FORMULA =
            Pattern.compile("(?<=[;,\t\r\n])(?='*[\"\\p{Z}\\p{C}&&[^\t\r\n]]*" + SIGN + ")");

    private CsvGuard() {}

    static String guarded(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : guardedFirst(cell);
    }

    /// The same for the first cell of a line, where a number too could be the beginning of a
    /// formula: one that goes on behind the comma, for who takes that for a decimal one.
    static String guardedFirst(String cell) {
        String within = NEXT_FORMULA.matcher(cell).replaceAll("'");
        return FORMULA.matcher(cell).matches() ? "'" + within : within;
    }
}
