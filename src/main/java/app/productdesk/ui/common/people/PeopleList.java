package app.productdesk.ui.common.people;

import app.productdesk.ui.common.work.BackgroundWork;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A list of people without its table: who is seen, in which order, and who is chosen. What is
/// chosen stays chosen whatever is seen. UI thread only; narrowing and sorting happen off it.
public final class PeopleList {

    /// Who is proposed comes before who is not, until the person sorts.
    private static final Comparator<PersonRow> PROPOSED_FIRST =
            Comparator.comparing((PersonRow row) -> row.badge().isEmpty())
                    .thenComparing(PeopleColumn.NAME.order());

    private final BackgroundWork work;
    private final ReadOnlyObjectWrapper<List<PersonRow>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper selection = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<PeopleFilter> filter =
            new ReadOnlyObjectWrapper<>(PeopleFilter.NONE);
    private final Set<String> selected = new LinkedHashSet<>();
    private List<PersonRow> all = List.of();
    private Instant at = Instant.EPOCH;
    private Comparator<PersonRow> order = PROPOSED_FIRST;
    private Set<String> shownIds = Set.of();
    private int shownSelected;
    private boolean arranging;
    private boolean again;

    public PeopleList(BackgroundWork work) {
        this.work = work;
    }

    /// Those who are seen, in their order; never changed in place.
    public ReadOnlyObjectProperty<List<PersonRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Another number whenever somebody was chosen or no longer is.
    public ReadOnlyLongProperty selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PeopleFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Shows these people; whoever is chosen and no longer there is chosen no more.
    ///
    /// @param now the instant they were read for
    public void show(List<PersonRow> people, Instant now) {
        all = List.copyOf(people);
        at = now;
        Set<String> there = new HashSet<>();
        all.forEach(row -> there.add(row.id()));
        if (selected.retainAll(there)) {
            countShown();
            selectionChanged();
        }
        arrange();
    }

    /// Everybody, seen or not.
    public int size() {
        return all.size();
    }

    public void search(String words) {
        narrow(filter.get().searching(words));
    }

    public void only(PeopleFilter.Kind kind) {
        narrow(filter.get().of(kind));
    }

    public void selectedOnly(boolean only) {
        narrow(filter.get().selectedOnly(only));
    }

    /// Shows everybody again.
    public void clearFilter() {
        narrow(PeopleFilter.NONE);
    }

    public void order(PeopleColumn column, boolean descending) {
        order = descending ? column.order().reversed() : column.order();
        arrange();
    }

    /// In the order in which they stood at first.
    public void orderAsAtFirst() {
        order = PROPOSED_FIRST;
        arrange();
    }

    public boolean isSelected(PersonRow row) {
        return selected.contains(row.id());
    }

    /// The ids of those who are chosen, in the order in which they were; a copy.
    public Set<String> selected() {
        return new LinkedHashSet<>(selected);
    }

    public int selectedCount() {
        return selected.size();
    }

    /// How many of the chosen are not seen because of what is filtered.
    public int hiddenSelectedCount() {
        return selected.size() - shownSelected;
    }

    public void toggle(PersonRow row) {
        boolean removed = selected.remove(row.id());
        if (!removed) {
            selected.add(row.id());
        }
        if (shownIds.contains(row.id())) {
            shownSelected += removed ? -1 : 1;
        }
        selectionChanged();
    }

    /// Chooses everybody who is seen, besides those who are chosen already.
    public void selectShown() {
        if (selected.addAll(shownIds)) {
            shownSelected = shownIds.size();
            selectionChanged();
        }
    }

    /// Chooses these and nobody else; who is not in the list is left out.
    public void select(Collection<String> people) {
        Set<String> wanted = new HashSet<>(people);
        selected.clear();
        all.stream().map(PersonRow::id).filter(wanted::contains).forEach(selected::add);
        countShown();
        selectionChanged();
    }

    public void clearSelection() {
        if (!selected.isEmpty()) {
            selected.clear();
            shownSelected = 0;
            selectionChanged();
        }
    }

    private void countShown() {
        shownSelected = (int) selected.stream().filter(shownIds::contains).count();
    }

    private void narrow(PeopleFilter changed) {
        if (!changed.equals(filter.get())) {
            filter.set(changed);
            arrange();
        }
    }

    private void selectionChanged() {
        selection.set(selection.get() + 1);
        if (filter.get().selectedOnly()) {
            arrange();
        }
    }

    /// One arrangement at a time: what changes meanwhile is seen by one more after it.
    private void arrange() {
        again = arranging;
        if (arranging) {
            return;
        }
        arranging = true;
        var arrangement =
                new Arrangement(
                        all,
                        filter.get(),
                        order,
                        at,
                        filter.get().selectedOnly() ? Set.copyOf(selected) : Set.of());
        work.start(_ -> arrangement.carryOut(), this::arranged, _ -> arranging = false);
    }

    private void arranged(Arranged done) {
        arranging = false;
        shownIds = done.ids();
        countShown();
        shown.set(done.rows());
        if (again) {
            arrange();
        }
    }

    private record Arranged(List<PersonRow> rows, Set<String> ids) {}

    private record Arrangement(
            List<PersonRow> all,
            PeopleFilter filter,
            Comparator<PersonRow> order,
            Instant at,
            Set<String> selected) {

        Arranged carryOut() {
            List<PersonRow> rows =
                    all.stream()
                            .filter(row -> filter.holds(row, at))
                            .filter(row -> !filter.selectedOnly() || selected.contains(row.id()))
                            .sorted(order)
                            .toList();
            Set<String> ids = HashSet.newHashSet(rows.size());
            rows.forEach(row -> ids.add(row.id()));
            return new Arranged(rows, ids);
        }
    }
}
