package app.productdesk.ui.licenseremoval.report.table;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.Outcome;
import app.productdesk.ui.licenseremoval.report.content.ReportRow;
import app.productdesk.ui.licenseremoval.report.content.RowFilter;
import app.productdesk.ui.licenseremoval.report.content.RowFilter.Listing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The rows of a report: which are to be seen, and which are chosen. What is chosen stays so while
/// a search hides it. UI thread only.
public final class ReportList {

    private final Messages messages;
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(new Listing(List.of(), Set.of(), List.of(), ""));
    private final ReadOnlyObjectWrapper<RowFilter> filter =
            new ReadOnlyObjectWrapper<>(RowFilter.ALL);
    private final Set<Integer> chosen = new HashSet<>();
    private List<ReportRow> rows = List.of();

    public ReportList(Messages messages) {
        this.messages = messages;
    }

    /// What is listed, and what of it is chosen.
    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /// What the rows are narrowed to.
    public ReadOnlyObjectProperty<RowFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Takes rows that were read anew.
    ///
    /// @param undoable numbers of those that can be chosen
    public void take(List<ReportRow> fresh, Collection<Integer> undoable) {
        rows = fresh;
        chosen.retainAll(Set.copyOf(undoable));
        list();
    }

    /// Narrows the rows to those that hold the words.
    public void search(String words) {
        narrow(filter.get().searching(words));
    }

    /// Shows the steps of one outcome only; all of them where it is absent.
    public void showOnly(Optional<Outcome> outcome) {
        narrow(filter.get().of(outcome));
    }

    /// Chooses a step that can be undone, or lets go of it.
    public void toggle(int number) {
        if (!chosen.remove(number)) {
            chosen.add(number);
        }
        list();
    }

    /// Chooses all that are to be seen and can be undone, or lets go of them where all are chosen.
    public void toggleAll() {
        List<Integer> shown = listing.get().undoable();
        if (chosen.containsAll(shown)) {
            chosen.removeAll(Set.copyOf(shown));
        } else {
            chosen.addAll(shown);
        }
        list();
    }

    private void narrow(RowFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            list();
        }
    }

    private void list() {
        List<ReportRow> shown = filter.get().of(rows);
        listing.set(
                new Listing(
                        shown,
                        chosen,
                        shown.stream().filter(ReportRow::undoable).map(ReportRow::number).toList(),
                        footer(shown.size())));
    }

    private String footer(int shown) {
        String all =
                shown == rows.size()
                        ? messages.counted("licenseRemoval.report.footer.all", shown)
                        : messages.counted(
                                "licenseRemoval.report.footer.some",
                                rows.size(),
                                messages.number(shown));
        return chosen.isEmpty()
                ? all
                : all
                        + " · "
                        + messages.counted("licenseRemoval.report.footer.chosen", chosen.size());
    }
}
