package app.productdesk.ui.activity.rows;

import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.ui.common.text.SearchText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What the list is narrowed to.
///
/// @param search as it was typed; a row has to contain every word of it
/// @param kinds empty for every kind
/// @param who the operator’s name; empty for everybody
/// @param run the whole id of a guided removal; empty for all changes
public record ActivityFilter(
        String search, Set<Kind> kinds, String who, Period period, String run) {

    public static final ActivityFilter NONE = new ActivityFilter("", Set.of(), "", Period.ALL, "");

    public ActivityFilter {
        kinds = Set.copyOf(kinds);
    }

    public ActivityFilter withSearch(String changed) {
        return new ActivityFilter(changed, kinds, who, period, run);
    }

    public ActivityFilter withWho(String changed) {
        return new ActivityFilter(search, kinds, changed, period, run);
    }

    public ActivityFilter withPeriod(Period changed) {
        return new ActivityFilter(search, kinds, who, changed, run);
    }

    public ActivityFilter withRun(String changed) {
        return new ActivityFilter(search, kinds, who, period, changed);
    }

    public ActivityFilter with(Kind kind) {
        Set<Kind> more = EnumSet.of(kind);
        more.addAll(kinds);
        return new ActivityFilter(search, more, who, period, run);
    }

    public ActivityFilter without(Kind kind) {
        Set<Kind> less = EnumSet.allOf(Kind.class);
        less.retainAll(kinds);
        less.remove(kind);
        return new ActivityFilter(search, less, who, period, run);
    }

    /// Whether anything but the search leaves rows out.
    public boolean chooses() {
        return !withSearch("").equals(NONE);
    }

    /// The filter as a question to ask of each row; the search is taken apart once.
    public Predicate<ActivityRow> asPredicate(Instant now, ZoneId zone) {
        List<String> words =
                Arrays.stream(SearchText.of(search).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        Optional<Instant> since = period.since(now, zone);
        return row ->
                (kinds.isEmpty() || kinds.contains(row.kind()))
                        && (who.isEmpty() || who.equals(row.who()))
                        && (run.isEmpty() || run.equals(row.run()))
                        && since.filter(row.at()::isBefore).isEmpty()
                        && words.stream().allMatch(row.words()::contains);
    }
}
