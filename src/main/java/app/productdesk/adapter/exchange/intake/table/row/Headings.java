package app.productdesk.adapter.exchange.intake.table.row;

import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The headings of a table. `User principal name`, `UserPrincipalName` and `USER_PRINCIPAL_NAME`
/// are one: only letters and digits count, in either case.
public final class Headings {

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Place> twice = new HashMap<>();
    private final List<String> names;
    private final Place place;

    public Headings(Row row) {
        names = IntStream.range(0, row.size()).mapToObj(at -> plain(row.cell(at))).toList();
        place = row.place(0);
        for (int at = 0; at < names.size(); at++) {
            if (columns.putIfAbsent(names.get(at), at) != null) {
                twice.putIfAbsent(names.get(at), row.place(at));
            }
        }
    }

    /// How many columns there are.
    public int count() {
        return names.size();
    }

    /// Whether there is a column under each of those headings.
    public boolean hasAll(String... headings) {
        return Arrays.stream(headings).allMatch(columns::containsKey);
    }

    /// Whether there is a column under one of those headings.
    public boolean hasAny(String... headings) {
        return Arrays.stream(headings).anyMatch(columns::containsKey);
    }

    /// The column of the first of these that there is.
    ///
    /// @param spellings as [#plain] makes them
    /// @throws FileEnds when it is there twice
    public OptionalInt find(String... spellings) {
        for (var spelling : spellings) {
            var again = twice.get(spelling);
            if (again != null) {
                throw new FileEnds(Trouble.Kind.DUPLICATE_HEADING, again, spelling);
            }
            if (columns.containsKey(spelling)) {
                return OptionalInt.of(columns.get(spelling));
            }
        }
        return OptionalInt.empty();
    }

    /// The column of a heading that has to be there.
    ///
    /// @param heading as people know it
    /// @throws FileEnds when it is not there
    public int need(String heading) {
        return find(plain(heading))
                .orElseThrow(() -> new FileEnds(Trouble.Kind.MISSING_HEADING, place, heading));
    }

    /// Every column whose heading ends so.
    public int[] endingWith(String ending) {
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).endsWith(ending))
                .toArray();
    }

    private static String plain(String heading) {
        return heading.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
