package app.productdesk.ui.products;

import static app.productdesk.ui.products.Bought.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.settings.TableLayout;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.products.list.ProductsState.AccountChoice;
import app.productdesk.ui.products.list.ProductsState.Failed;
import app.productdesk.ui.products.list.ProductsState.Loaded;
import app.productdesk.ui.products.list.ProductsState.Loading;
import app.productdesk.ui.products.list.ProductsState.NothingBought;
import app.productdesk.ui.products.rows.Arrangement;
import app.productdesk.ui.products.rows.FilterOption;
import app.productdesk.ui.products.rows.MenuEntry;
import app.productdesk.ui.products.rows.SortKey;
import app.productdesk.ui.products.rows.TableLine;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProductsViewModelTest {

    private static final Path FILE = Path.of("list.csv");

    private final ManualWork work = new ManualWork();
    private final ScriptedFileChoice files = new ScriptedFileChoice();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final RecordedActions actions = new RecordedActions();
    private final KeptLayout kept = new KeptLayout();
    private final Desk desk = Desk.noordwind();
    private final ProductsViewModel viewModel = viewModelOf(desk);

    @Test
    void leadsFromASampleToOnesOwnOrganization() {
        viewModel.bringIn();

        assertThat(actions.asked()).containsExactly("bring in");
    }

    @Test
    void isLoadingUntilTheListIsThere() {
        viewModel.refresh();

        assertThat(viewModel.stateProperty().get()).isEqualTo(new Loading());

        work.runAll();
        assertThat(lines()).hasSize(18);
    }

    @Test
    void saysThatNothingWasBought() {
        var empty = viewModelOf(Desk.empty());

        empty.refresh();
        work.runAll();

        assertThat(empty.stateProperty().get()).isEqualTo(new NothingBought());
    }

    @Test
    void tellsOfAFaultAndReadsAgainWhenAsked() {
        desk.broken(new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.db")));
        load();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);

        desk.repaired();
        viewModel.refresh();
        assertThat(viewModel.stateProperty().get()).isEqualTo(new Loading());
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Loaded.class);
    }

    @Test
    void showsTheOldListWhileTheNewOneIsRead() {
        load();

        viewModel.refresh();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Loaded.class);
        assertThat(viewModel.readingProperty().get()).isTrue();
    }

    @Test
    void readsOnceHoweverOftenItIsAskedMeanwhile() {
        viewModel.refresh();
        viewModel.refresh();

        assertThat(work.waiting()).isEqualTo(1);
    }

    @Test
    void findsByNamePartNumberIdAndAccountWithoutRegardToCase() {
        load();

        assertThat(found("e5 microsoft")).containsExactly("P06");
        assertThat(found("enterprisepack")).containsExactly("P05");
        assertThat(found("x3")).containsExactly("X3");
        assertThat(found("05E9A617")).containsExactly("P15");
        assertThat(found("duinrand")).containsExactly("P10");
    }

    @Test
    void optionsOfOneGroupWidenAndGroupsNarrow() {
        load();
        viewModel.add(FilterOption.TRIAL);
        viewModel.add(FilterOption.SELF_SERVICE);
        assertThat(lines()).containsExactlyInAnyOrder("P12", "P14");

        viewModel.add(FilterOption.DISABLED);
        assertThat(lines()).isEmpty();

        viewModel.clearFilter();
        assertThat(lines()).hasSize(18);
    }

    @Test
    void knowsWhatCanBeCancelledNow() {
        load();

        viewModel.add(FilterOption.CANCELLABLE);

        assertThat(lines()).containsExactlyInAnyOrder("P03", "P04", "P05", "P11");
    }

    @Test
    void offersTheBillingAccountsOnlyWhenThereAreSeveral() {
        load();
        assertThat(loaded().around().accounts())
                .extracting(AccountChoice::id)
                .containsExactly("", "mosa", "mca", "partner");

        viewModel.chooseAccount("partner");
        assertThat(lines()).containsExactly("P10");
    }

    @Test
    void countsWhatTheFilterLetsThrough() {
        load();
        assertThat(loaded().footer())
                .isEqualTo("18 subscriptions · Last refreshed 23 Nov 2026, 11:00 CET");

        viewModel.search("visio");
        assertThat(loaded().footer()).startsWith("2 of 18 subscriptions");
    }

    @Test
    void keepsFilterAndOrderThroughARefresh() {
        load();
        viewModel.search("visio");
        sortBy(ProductColumn.ASSIGNED, true);
        assertThat(lines()).containsExactly("P07", "P14");

        load();

        assertThat(lines()).containsExactly("P07", "P14");
    }

    @Test
    void keepsEqualProductsTogetherUnderTheirTotals() {
        load();
        sortBy(ProductColumn.ASSIGNED, true);

        viewModel.group(true);

        int header = lines().indexOf("group:f245ecc8-75af-4f8e-b61f-27d8114de5f3");
        assertThat(lines().subList(header + 1, header + 3)).containsExactly("P01", "P04");
        assertThat(loaded().lines().get(header))
                .isEqualTo(
                        new TableLine.OfGroup(
                                "group:f245ecc8-75af-4f8e-b61f-27d8114de5f3",
                                "Microsoft 365 Business Standard (2 subscriptions)",
                                "39",
                                "50"));
        assertThat(loaded().lines()).hasSize(19);
    }

    @Test
    void leadsToEveryActionAndReadsAgainAfterwards() {
        load();

        viewModel.open("P01");
        entry("P01", "Cancel subscription…").run().run();

        assertThat(actions.asked()).containsExactly("details P01", "cancel P01");
        assertThat(work.waiting()).isEqualTo(1);
    }

    @Test
    void exportsTheRowsAndColumnsAsTheyAreShown() {
        load();
        viewModel.search("visio");
        files.then(FILE);

        viewModel.export(
                List.of(ProductColumn.NAME, ProductColumn.QUANTITY, ProductColumn.VERDICT));
        work.runAll();

        assertThat(desk.exported.lastLines())
                .containsExactly(
                        List.of("Product name", "Purchased quantity", "Can it be cancelled?"),
                        List.of("Visio Plan 1", "2", "Take control first"),
                        List.of("Visio Plan 2", "5", "Ends 2 Dec 2026"));
        assertThat(announcer.heard()).containsExactly("2 products saved in list.csv. [Open]");
        assertThat(files.suggestedNames()).containsExactly("Your products 2026-11-23.xlsx");
    }

    @Test
    void exportsAmountsAndDaysAsSuch() {
        load();
        viewModel.search("visio plan 2");
        files.then(FILE);

        viewModel.export(List.of(ProductColumn.PRICE, ProductColumn.NEXT_CHARGE));
        work.runAll();

        assertThat(desk.exported.written().getLast().columns())
                .extracting(Column::kind)
                .containsExactly(Kind.AMOUNT, Kind.AMOUNT, Kind.DAY);
    }

    @Test
    void remembersColumnsWidthsAndOrderForTheNextVisit() {
        var columns = List.of(ProductColumn.NAME, ProductColumn.PRICE);
        var arranged =
                new Arrangement(
                        columns,
                        Map.of(ProductColumn.PRICE, 90.0),
                        List.of(new SortKey(ProductColumn.PRICE, true)));

        viewModel.arranged(arranged);

        assertThat(viewModelOf(desk).arrangement()).isEqualTo(arranged);
    }

    @Test
    void leavesOutColumnsThatAnotherVersionKept() {
        kept.save(
                new TableLayout(List.of("name", "colour"), Map.of("colour", 1.0), "colour", true));

        assertThat(viewModelOf(desk).arrangement())
                .isEqualTo(new Arrangement(List.of(ProductColumn.NAME), Map.of(), List.of()));
    }

    @Test
    void resettingTheColumnsKeepsTheOrder() {
        sortBy(ProductColumn.PRICE, false);
        viewModel.choose(List.of(ProductColumn.NAME));

        viewModel.choose(List.of());

        assertThat(viewModel.arrangement())
                .isEqualTo(
                        Arrangement.USUAL.withOrder(
                                List.of(new SortKey(ProductColumn.PRICE, false))));
    }

    @Test
    void offersAFreshSampleOnceEveryWindowHasClosed() {
        load();
        assertThat(loaded().around().resetOffered()).isFalse();

        desk.at(T.plus(Duration.ofDays(4)).plusSeconds(1));
        load();

        assertThat(loaded().around().resetOffered()).isTrue();
    }

    private ProductsViewModel viewModelOf(Desk organization) {
        return new ProductsViewModel(
                organization.listProducts(),
                organization.saving(work, files, announcer),
                work,
                new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
                actions,
                kept);
    }

    private void load() {
        viewModel.refresh();
        work.runAll();
    }

    private Loaded loaded() {
        return (Loaded) viewModel.stateProperty().get();
    }

    private List<String> lines() {
        return loaded().lines().stream().map(TableLine::id).toList();
    }

    private List<String> found(String words) {
        viewModel.search(words);
        return lines();
    }

    private void sortBy(ProductColumn column, boolean descending) {
        viewModel.arranged(
                viewModel.arrangement().withOrder(List.of(new SortKey(column, descending))));
    }

    private MenuEntry entry(String id, String words) {
        return viewModel.menuOf(id).stream()
                .filter(entry -> entry.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
