package app.productdesk.ui.renewals;

import app.productdesk.application.renewals.ListRenewals;
import app.productdesk.application.renewals.RenewalList;
import app.productdesk.application.renewals.SaveCalendar;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.renewals.RenewalsState.Chip;
import app.productdesk.ui.renewals.RenewalsState.Failed;
import app.productdesk.ui.renewals.RenewalsState.Filters;
import app.productdesk.ui.renewals.RenewalsState.Listed;
import app.productdesk.ui.renewals.RenewalsState.Loading;
import app.productdesk.ui.renewals.RenewalsState.NothingAhead;
import app.productdesk.ui.renewals.rows.KindGroup;
import app.productdesk.ui.renewals.rows.LineWriter;
import app.productdesk.ui.renewals.rows.RenewalFilter;
import app.productdesk.ui.renewals.rows.RenewalRows;
import app.productdesk.ui.renewals.rows.TimelineLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The list of what lies ahead, without its controls. UI thread only.
final class RenewalsViewModel {

    private static final int NAMED = 3;

    private final ListRenewals renewals;
    private final RenewalsTools tools;
    private final RenewalsActions actions;
    private final Messages messages;
    private final RenewalsExport export;
    private final ReadOnlyObjectWrapper<RenewalsState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private Optional<Read> read = Optional.empty();
    private RenewalFilter filter = RenewalFilter.USUAL;

    RenewalsViewModel(
            ListRenewals renewals,
            SaveCalendar calendars,
            RenewalsTools tools,
            RenewalsActions actions) {
        this.renewals = renewals;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
        this.export = new RenewalsExport(calendars, tools);
    }

    ReadOnlyObjectProperty<RenewalsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Reads the list; what was read before stays to be seen until then.
    void refresh() {
        if (state.get() instanceof Failed) {
            state.set(new Loading());
        }
        tools.work().start(_ -> read(renewals.run()), this::take, this::fail);
    }

    /// Shows a kind of days only, or no longer so; several can be shown together.
    void toggle(KindGroup group) {
        narrow(filter.toggled(group));
    }

    void showRepeats(boolean shown) {
        narrow(filter.withRepeats(shown));
    }

    void search(String words) {
        narrow(filter.searching(words));
    }

    void clearFilter() {
        narrow(filter.cleared());
    }

    void goToProducts() {
        actions.goToProducts();
    }

    void open(TimelineLine.Day day) {
        actions.showDetails(new SubscriptionId(day.subscription()));
    }

    void cancel(TimelineLine.Day day) {
        if (day.canCancel()) {
            actions.cancel(new SubscriptionId(day.subscription()), this::refresh);
        }
    }

    /// Saves what is shown as a table; nothing where nothing is shown.
    void exportTable() {
        read.ifPresent(now -> export.saveTable(now.list(), now.shown(filter)));
    }

    /// Saves what is shown for a calendar program; nothing where nothing is shown.
    void exportCalendar() {
        read.ifPresent(now -> export.saveCalendar(now.list(), now.shown(filter)));
    }

    private void narrow(RenewalFilter changed) {
        if (!changed.equals(filter)) {
            filter = changed;
            read.filter(_ -> state.get() instanceof Listed).ifPresent(this::show);
        }
    }

    private void take(Read now) {
        read = Optional.of(now);
        show(now);
    }

    private void fail(Fault fault) {
        read = Optional.empty();
        state.set(new Failed(new FaultTexts(messages).explain(fault)));
    }

    private void show(Read now) {
        String unknown = unknown(now.list());
        if (now.list().agenda().milestones().isEmpty()) {
            state.set(
                    new NothingAhead(unknown.isEmpty() ? messages.text("renewals.none") : unknown));
            return;
        }
        LineWriter writer = now.writer();
        List<Milestone> shown = now.shown(filter);
        state.set(new Listed(writer.lines(shown), filters(now), writer.footer(shown), unknown));
    }

    private String unknown(RenewalList list) {
        return Stream.of(
                        named("renewals.undated", list.agenda().undated()),
                        named("renewals.outdated", list.agenda().outdated()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String named(String key, List<Subscription> subscriptions) {
        List<String> names =
                subscriptions.stream().map(one -> one.sku().name()).distinct().toList();
        return names.isEmpty()
                ? ""
                : messages.counted(
                        key,
                        names.size(),
                        String.join(", ", names.subList(0, Math.min(names.size(), NAMED))));
    }

    private Filters filters(Read now) {
        Map<KindGroup, Long> counts = now.rows().counts(filter);
        List<Chip> chips =
                Stream.of(KindGroup.values())
                        .filter(
                                group ->
                                        counts.containsKey(group)
                                                || filter.groups().contains(group))
                        .map(group -> chip(group, counts.getOrDefault(group, 0L)))
                        .toList();
        long later = now.rows().later();
        String words = later == 0 ? "" : messages.counted("renewals.repeats", later);
        return new Filters(chips, filter.repeats(), words, filter.search());
    }

    private Chip chip(KindGroup group, long count) {
        String words = messages.text("renewals.chip." + Keys.of(group), messages.number(count));
        return new Chip(group, words, filter.groups().contains(group));
    }

    private Read read(RenewalList list) {
        return new Read(
                list, RenewalRows.of(list.agenda().milestones()), new LineWriter(messages, list));
    }

    /// @param rows of the list
    /// @param writer of its lines
    private record Read(RenewalList list, RenewalRows rows, LineWriter writer) {

        List<Milestone> shown(RenewalFilter filter) {
            return rows.shown(filter);
        }
    }
}
