package app.productdesk.ui.common.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What of a list is to be seen.
///
/// @param search words that all have to occur; empty for everybody
/// @param kind one kind of people
/// @param selectedOnly whether only the chosen ones are seen
public record PeopleFilter(String search, Kind kind, boolean selectedOnly) {

    /// Everybody.
    public static final PeopleFilter NONE = new PeopleFilter("", Kind.ALL, false);

    private static final Duration LONG_AWAY = Duration.ofDays(90);

    /// Which people.
    public enum Kind {
        ALL,
        SIGN_IN_BLOCKED,
        NEVER_SIGNED_IN,
        NOT_FOR_90_DAYS,
        COVERED_ELSEWHERE,
        DIRECT_ONLY,
        THROUGH_A_GROUP;

        boolean holds(PersonRow row, Instant now) {
            return switch (this) {
                case ALL -> true;
                case SIGN_IN_BLOCKED -> row.blocked();
                case NEVER_SIGNED_IN -> row.signInsKnown() && row.lastSignIn().isEmpty();
                case NOT_FOR_90_DAYS ->
                        row.lastSignIn()
                                .filter(last -> last.isBefore(now.minus(LONG_AWAY)))
                                .isPresent();
                case COVERED_ELSEWHERE -> !row.covered().isEmpty();
                case DIRECT_ONLY -> row.held() == PersonRow.Held.DIRECT;
                case THROUGH_A_GROUP -> row.held() != PersonRow.Held.DIRECT;
            };
        }
    }

    boolean holds(PersonRow row, Instant now) {
        return kind.holds(row, now) && wanted().stream().allMatch(row.words()::contains);
    }

    private List<String> wanted() {
        String words = search.toLowerCase(Locale.ROOT).strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+", -1));
    }

    PeopleFilter searching(String words) {
        return new PeopleFilter(words, kind, selectedOnly);
    }

    PeopleFilter of(Kind changed) {
        return new PeopleFilter(search, changed, selectedOnly);
    }

    PeopleFilter selectedOnly(boolean only) {
        return new PeopleFilter(search, kind, only);
    }
}
