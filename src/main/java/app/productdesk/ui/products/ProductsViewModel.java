package app.productdesk.ui.products;

import app.productdesk.application.products.ListProducts;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.products.list.ListExport;
import app.productdesk.ui.products.list.ProductsState;
import app.productdesk.ui.products.list.ProductsState.Failed;
import app.productdesk.ui.products.list.ProductsState.Loaded;
import app.productdesk.ui.products.list.ProductsState.Loading;
import app.productdesk.ui.products.list.ProductsState.NothingBought;
import app.productdesk.ui.products.list.ReadList;
import app.productdesk.ui.products.list.Shown;
import app.productdesk.ui.products.rows.Arrangement;
import app.productdesk.ui.products.rows.FilterOption;
import app.productdesk.ui.products.rows.MenuEntry;
import app.productdesk.ui.products.rows.RowFilter;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import app.productdesk.ui.products.table.TableEvents;
import app.productdesk.ui.products.table.filter.FilterEvents;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The list of products without its window: reads, narrows, sorts, groups, and knows where each row
/// leads. UI thread only.
final class ProductsViewModel implements TableEvents, FilterEvents {

    private final ListProducts listProducts;
    private final TableSaving saving;
    private final BackgroundWork work;
    private final Messages messages;
    private final ProductActions actions;
    private final TableMemory memory;
    private final MenuWriter menus;
    private final ChangeWatch changes;
    private final ReadOnlyObjectWrapper<ProductsState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private final ReadOnlyObjectWrapper<RowFilter> filter =
            new ReadOnlyObjectWrapper<>(RowFilter.NONE);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    private Optional<Shown> shown = Optional.empty();
    private Arrangement arrangement;
    private boolean grouped;

    ProductsViewModel(
            ListProducts listProducts,
            TableSaving saving,
            BackgroundWork work,
            Messages messages,
            ProductActions actions,
            TableMemory memory) {
        this.listProducts = listProducts;
        this.saving = saving;
        this.work = work;
        this.messages = messages;
        this.actions = actions;
        this.memory = memory;
        this.menus = new MenuWriter(messages, actions, this::refresh);
        this.changes = new ChangeWatch(listProducts, work, this::refresh);
        this.arrangement = memory.load().map(Arrangements::from).orElse(Arrangement.USUAL);
    }

    ReadOnlyObjectProperty<ProductsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RowFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Whether a list is on its way.
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Reads the list; what was read before stays to be seen until then. Asked while it is being
    /// read already, it does nothing.
    void refresh() {
        if (reading.get()) {
            return;
        }
        reading.set(true);
        if (state.get() instanceof Failed) {
            state.set(new Loading());
        }
        work.start(_ -> ReadList.of(listProducts.run(), messages), this::show, this::fail);
    }

    /// Reads the list anew when somebody changed the workspace, or when it has become old.
    void checkForChanges() {
        boolean listed = !(state.get() instanceof Failed);
        if (listed && !reading.get()) {
            shown.ifPresent(now -> changes.look(now.from().list().revision()));
        }
    }

    void search(String words) {
        narrow(filter.get().withSearch(words));
    }

    @Override
    public void add(FilterOption option) {
        narrow(filter.get().with(option));
    }

    @Override
    public void remove(FilterOption option) {
        narrow(filter.get().without(option));
    }

    /// @param id empty for all accounts
    void chooseAccount(String id) {
        narrow(filter.get().withAccount(id));
    }

    @Override
    public void clearFilter() {
        narrow(RowFilter.NONE);
    }

    /// What the filter’s button says: how many options are in force.
    String filterWords() {
        int active = filter.get().options().size();
        return active == 0
                ? messages.text("products.command.filter")
                : messages.text("products.command.filter.active", active);
    }

    void group(boolean equalProducts) {
        grouped = equalProducts;
        arrange();
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /// Keeps the arrangement for the next visit, and sorts as it says.
    @Override
    public void arranged(Arrangement changed) {
        boolean reordered = !changed.order().equals(arrangement.order());
        arrangement = changed;
        memory.save(Arrangements.toLayout(changed));
        if (reordered) {
            arrange();
        }
    }

    /// Shows these columns; without any, the usual ones in their usual widths.
    void choose(List<ProductColumn> columns) {
        arranged(columns.isEmpty() ? arrangement.reset() : arrangement.withChosen(columns));
    }

    @Override
    public void open(String id) {
        actions.showDetails(new SubscriptionId(id));
    }

    /// The menu of a row; empty when the row is not there any more.
    @Override
    public List<MenuEntry> menuOf(String id) {
        return shown.flatMap(now -> now.from().find(id)).map(menus::of).orElse(List.of());
    }

    void resetSample() {
        actions.resetSample();
    }

    void bringIn() {
        actions.bringIn();
    }

    /// Saves the rows as they are shown, with those columns, where the person chooses; nothing
    /// while there is no list.
    void export(List<ProductColumn> columns) {
        shown.map(now -> new ListExport(columns, now, messages))
                .ifPresent(export -> saving.save(export.fileName(), export::table, export::done));
    }

    private void show(ReadList fresh) {
        reading.set(false);
        changes.startOver();
        show(Shown.of(fresh, filter.get(), arrangement.order()));
    }

    private void show(Shown changed) {
        shown = Optional.of(changed);
        if (changed.from().rows().isEmpty()) {
            state.set(new NothingBought());
        } else {
            state.set(grouped ? changed.grouped(messages) : changed.flat(messages));
        }
    }

    private void fail(Fault fault) {
        reading.set(false);
        state.set(new Failed(new FaultTexts(messages).explain(fault)));
    }

    private void narrow(RowFilter changed) {
        if (!changed.equals(filter.get())) {
            filter.set(changed);
            arrange();
        }
    }

    private void arrange() {
        if (state.get() instanceof Loaded) {
            shown.map(Shown::from)
                    .ifPresent(list -> show(Shown.of(list, filter.get(), arrangement.order())));
        }
    }
}
