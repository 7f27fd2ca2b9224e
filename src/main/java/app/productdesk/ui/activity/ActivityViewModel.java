package app.productdesk.ui.activity;

import app.productdesk.application.activity.ListActivity.Activity;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.ui.activity.ActivityState.Empty;
import app.productdesk.ui.activity.ActivityState.Failed;
import app.productdesk.ui.activity.ActivityState.Loaded;
import app.productdesk.ui.activity.ActivityState.Loading;
import app.productdesk.ui.activity.rows.ActivityFilter;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.rows.Period;
import app.productdesk.ui.activity.rows.RowOrder;
import app.productdesk.ui.activity.table.ActivityEvents;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The list of changes without its controls: reads, narrows and sorts off the UI thread. Called on
/// the UI thread only.
final class ActivityViewModel implements ActivityEvents {

    private final Supplier<Activity> source;
    private final ActivityTools tools;
    private final ActivityExport export;
    private final ReadOnlyObjectWrapper<ActivityState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private final ReadOnlyObjectWrapper<ActivityFilter> filter =
            new ReadOnlyObjectWrapper<>(ActivityFilter.NONE);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    private Optional<ReadActivity> read = Optional.empty();
    private RowOrder order = RowOrder.NEWEST_FIRST;
    private boolean readAgain;
    private long asked;

    ActivityViewModel(Supplier<Activity> source, TableSaving export, ActivityTools tools) {
        this.source = source;
        this.tools = tools;
        this.export = new ActivityExport(export, tools.messages());
    }

    ReadOnlyObjectProperty<ActivityState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ActivityFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Whether the list is being read.
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Reads the list; what was read before stays to be seen until then. Asked while it is being
    /// read, it reads once more, for the answer under way may be too old.
    void refresh() {
        readAgain = reading.get();
        if (reading.get()) {
            return;
        }
        reading.set(true);
        if (state.get() instanceof Failed) {
            state.set(new Loading());
        }
        Messages messages = tools.messages();
        tools.work().start(_ -> ReadActivity.of(source.get(), messages), this::take, this::fail);
    }

    void search(String words) {
        narrow(filter.get().withSearch(words));
    }

    void chooseWho(String name) {
        narrow(filter.get().withWho(name));
    }

    void choosePeriod(Period period) {
        narrow(filter.get().withPeriod(period));
    }

    @Override
    public void add(Kind kind) {
        narrow(filter.get().with(kind));
    }

    @Override
    public void remove(Kind kind) {
        narrow(filter.get().without(kind));
    }

    @Override
    public void chooseRun(String run) {
        narrow(filter.get().withRun(run));
    }

    @Override
    public void clearFilter() {
        narrow(ActivityFilter.NONE);
    }

    @Override
    public void sort(RowOrder changed) {
        if (!changed.equals(order)) {
            order = changed;
            select();
        }
    }

    /// Saves the rows as they are shown; nothing while there are none.
    void export() {
        if (state.get() instanceof Loaded loaded) {
            read.map(one -> one.at().atZone(one.zone()).toLocalDate())
                    .ifPresent(day -> export.save(loaded.rows(), day.toString(), loaded.footer()));
        }
    }

    private void take(ReadActivity fresh) {
        reading.set(false);
        read = Optional.of(fresh);
        select();
        if (readAgain) {
            refresh();
        }
    }

    private void fail(Fault fault) {
        reading.set(false);
        readAgain = false;
        asked++;
        state.set(new Failed(new FaultTexts(tools.messages()).explain(fault)));
    }

    private void narrow(ActivityFilter changed) {
        if (!changed.equals(filter.get())) {
            filter.set(changed);
            select();
        }
    }

    /// An answer to an older question is dropped: the next one is on its way.
    private void select() {
        read.ifPresent(
                all -> {
                    long mine = ++asked;
                    ActivityFilter chosen = filter.get();
                    RowOrder wanted = order;
                    tools.work()
                            .start(
                                    _ -> all.shown(chosen, wanted),
                                    rows -> {
                                        if (mine == asked) {
                                            show(all, rows);
                                        }
                                    },
                                    this::fail);
                });
    }

    private void show(ReadActivity all, List<ActivityRow> rows) {
        state.set(
                all.isEmpty()
                        ? new Empty()
                        : new Loaded(rows, all.operators(), footer(all, rows.size())));
    }

    private String footer(ReadActivity all, int shown) {
        Messages messages = tools.messages();
        int count = all.rows().size();
        String counted =
                shown == count
                        ? messages.counted("activity.footer.all", count)
                        : messages.counted("activity.footer.some", count, messages.number(shown));
        String read = messages.text("activity.footer", counted, messages.moment(all.at()));
        return all.unreadable() == 0
                ? read
                : messages.counted("activity.footer.unreadable", all.unreadable(), read);
    }
}
