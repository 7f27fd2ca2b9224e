package app.productdesk.ui.renewals.rows;

import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import app.productdesk.ui.common.SearchText;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

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

    public boolean matches(Milestone milestone) {
        return isWanted(milestone)
                && (groups.isEmpty()
                        || groups.stream().anyMatch(group -> group.holds(milestone.kind())));
    }

    /// Whether it would be shown if its group were.
    public boolean isWanted(Milestone milestone) {
        return (repeats || milestone.recurrence() != Recurrence.LATER_OF_MANY) && found(milestone);
    }

    private boolean found(Milestone milestone) {
        String words =
                SearchText.of(
                        milestone.subscription().sku().name()
                                + " "
                                + milestone.subscription().id());
        return Stream.of(SearchText.of(search).split(" ", -1)).allMatch(words::contains);
    }
}
