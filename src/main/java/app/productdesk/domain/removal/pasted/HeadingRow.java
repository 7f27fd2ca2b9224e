package app.productdesk.domain.removal.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A row that names its columns, one of which tells who is meant. The names are those of the admin
/// center’s own exports (product facts 4.3), of scripts, and of hand-made lists in English and
/// Dutch.
///
/// @param separator what stands between the columns
/// @param column the column that tells who is meant, from 0
/// @param columns how many there are
public record HeadingRow(char separator, int column, int columns) {

    /// The best first: a user name is distinct, a display name may not be.
    private static final List<String> NAMES =
            List.of(
                    "userprincipalname",
                    "upn",
                    "username",
                    "gebruikersnaam",
                    "signinname",
                    "loginname",
                    "login",
                    "aanmeldnaam",
                    "aanmeldingsnaam",
                    "user",
                    "gebruiker",
                    "email",
                    "emailaddress",
                    "emailadres",
                    "mail",
                    "mailadres",
                    "primarysmtpaddress",
                    "objectid",
                    "userid",
                    "displayname",
                    "weergavenaam",
                    "name",
                    "naam");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_\\-.]+");

    /// Longer lines hold no names of columns.
    private static final int LONGEST = 10_000;

    /// What the first line says, when it is a heading.
    ///
    /// @param line without its end
    public static Optional<HeadingRow> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        HeadingRow best = null;
        for (char separator : new char[] {',', ';', '\t'}) {
            var cells = cells(line, separator);
            int column = column(cells);
            if (column >= 0 && (best == null || cells.size() > best.columns)) {
                best = new HeadingRow(separator, column, cells.size());
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether there is more than the one column.
    public boolean table() {
        return columns > 1;
    }

    private static int column(List<String> cells) {
        for (String name : NAMES) {
            int at = cells.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        for (String cell : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
            var name = Quotes.off(CleanText.of(cell)).toLowerCase(Locale.ROOT);
            cells.add(BETWEEN_WORDS.matcher(name).replaceAll(""));
        }
        return cells;
    }
}
