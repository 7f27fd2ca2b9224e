package app.productdesk.adapter.exchange;

import java.util.regex.Pattern;

/// Takes the edge off texts that a spreadsheet would run when it opens a CSV file.
///
/// A spreadsheet runs a cell that begins like a formula, so such a cell gets an apostrophe in
/// front: one that begins, after spaces and signs nobody sees, with `=`, `+`, `-`, `@` or their
/// full-width twins, or anywhere in front of it with a tab or an end of line. One that has such an
/// apostrophe already gets another, so that who reads the file back can take exactly one away.
/// Plain numbers stay numbers, negative ones too.
final class CsvGuard {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)*");
    private static final Pattern FORMULA =
            Pattern.compile(
                    "'*([\\p{Z}\\p{C}]*[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212].*"
                            + "|[\\p{Z}\\p{C}]*[\t\r\n].*)",
                    Pattern.DOTALL);

    private CsvGuard() {}

    static String guarded(String cell) {
        boolean dangerous = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return dangerous ? "'" + cell : cell;
    }
}
