package app.productdesk.adapter.exchange.intake.table.row;

/// What stands between the cells of a table, told from its heading row.
public final class Separator {

    private static final String ALL = ",;\t";

    /// A first line that spreadsheets write and read, `sep=;`.
    private static final String TOLD = "sep=";

    private Separator() {}

    /// What was found.
    ///
    /// @param told whether the text begins with a line that says it, before the headings
    public record Found(char separator, boolean told) {}

    /// What separates the cells of a text, as it says itself or as its first lines let one tell.
    public static Found of(CharSequence text) {
        int length = TOLD.length();
        boolean told =
                text.length() > length
                        && text.subSequence(0, length).toString().equalsIgnoreCase(TOLD)
                        && ALL.indexOf(text.charAt(length)) >= 0;
        return told ? new Found(text.charAt(length), true) : new Found(mostOften(text), false);
    }

    /// The one that occurs most often outside quotes in the first line that has anything; a comma
    /// where none does.
    private static char mostOften(CharSequence text) {
        int[] counts = new int[ALL.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean lineEnd = character == '\n' || character == '\r';
            if (begun && lineEnd && !quoted) {
                break;
            }
            begun |= !lineEnd;
            quoted ^= character == '"';
            int which = quoted ? -1 : ALL.indexOf(character);
            if (which >= 0) {
                counts[which]++;
            }
        }
        return ALL.charAt(most(counts));
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int at = 1; at < counts.length; at++) {
            most = counts[at] > counts[most] ? at : most;
        }
        return most;
    }
}
