package app.productdesk.ui.renewals.rows;

import app.productdesk.domain.renewals.Milestone.Recurrence;
import app.productdesk.ui.common.text.SearchText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Which days are shown.
///
/// @param groups those shown; all of them when empty
/// @param repeats whether the later ones of what comes several times a year are shown too
/// @param search words that product and id must hold, in any order
public record RenewalFilter(Set<KindGroup> groups, boolean repeats, String search) {

    /// Everything, but only the nearest of what comes several times a year.
    public static final RenewalFilter USUAL = new RenewalFilter(Set.of(), false, "");

    public RenewalFilter {
        groups = Set.copyOf(groups);
    }

    /// With a group if it was not chosen, without it if it was.
    public RenewalFilter toggled(KindGroup group) {
        Set<KindGroup> changed = EnumSet.noneOf(KindGroup.class);
        changed.addAll(groups);
        if (!changed.remove(group)) {
            changed.add(group);
        }
        return new RenewalFilter(changed, repeats, search);
    }

    public RenewalFilter withRepeats(boolean changed) {
        return new RenewalFilter(groups, changed, search);
    }

    public RenewalFilter searching(String changed) {
        return new RenewalFilter(groups, repeats, changed);
    }

    /// Without groups and search; whether repeats are shown stays.
    public RenewalFilter cleared() {
        return new RenewalFilter(Set.of(), repeats, "");
    }

    /// Whether days of that group are shown.
    boolean shows(KindGroup group) {
        return groups.isEmpty() || groups.contains(group);
    }

    /// The rest of the filter as a question to ask of each row: whether it would be shown if its
    /// group were. The search is taken apart once.
    Predicate<RenewalRow> asPredicate() {
        List<String> words =
                Arrays.stream(SearchText.of(search).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return row ->
                (repeats || row.milestone().recurrence() != Recurrence.LATER_OF_MANY)
                        && words.stream().allMatch(row.words()::contains);
    }
}
