package app.productdesk.ui.licenseremoval.report.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which rows of a report are to be seen.
///
/// @param search words that all have to occur; any case
/// @param outcome only those; absent for all
public record RowFilter(String search, Optional<Outcome> outcome) {

    /// All rows.
    public static final RowFilter ALL = new RowFilter("", Optional.empty());

    /// The same filter with other words to look for.
    public RowFilter searching(String words) {
        return new RowFilter(words, outcome);
    }

    /// The same filter for one outcome, or for all.
    public RowFilter of(Optional<Outcome> only) {
        return new RowFilter(search, only);
    }

    /// Those of the rows that are to be seen.
    public List<ReportRow> of(List<ReportRow> rows) {
        String[] words = search.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        return rows.stream()
                .filter(row -> outcome.filter(only -> only != row.outcome()).isEmpty())
                .filter(row -> Stream.of(words).allMatch(row.words()::contains))
                .toList();
    }

    /// The rows to be seen, and which of all are chosen.
    ///
    /// @param chosen numbers of steps, of those that are not to be seen too
    /// @param footer how many there are
    /// @param undoable numbers of those to be seen that can be undone
    public record Listing(
            List<ReportRow> rows, Set<Integer> chosen, List<Integer> undoable, String footer) {

        public Listing {
            rows = List.copyOf(rows);
            chosen = Set.copyOf(chosen);
            undoable = List.copyOf(undoable);
        }
    }
}
