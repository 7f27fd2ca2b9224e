package app.productdesk.ui.products;

import static app.productdesk.ui.products.Bought.T;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.screens.OpenMenu;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.work.ManualTicker;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.products.rows.FilterOption;
import app.productdesk.ui.products.rows.RowFilter;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import app.productdesk.ui.products.table.ColumnsPane;
import app.productdesk.ui.products.table.MoreMenu;
import app.productdesk.ui.products.table.filter.FilterPane;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The products page in every state.
public final class ProductsScenes {

    private ProductsScenes() {}

    public static List<ScreenScene> all() {
        return Stream.concat(pages(), pieces()).toList();
    }

    private static Stream<ScreenScene> pages() {
        var late = T.plus(Duration.ofDays(5));
        return Stream.of(
                wide("loaded", _ -> {}, Desk.noordwind()),
                page("narrow", _ -> {}, Desk.noordwind()),
                page(
                        "filtered",
                        model -> {
                            model.search("business");
                            model.add(FilterOption.ACTIVE);
                            model.add(FilterOption.CANCELLABLE);
                        },
                        Desk.noordwind()),
                page("nothing-found", model -> model.search("tea"), Desk.noordwind()),
                wide("grouped", model -> model.group(true), Desk.noordwind()),
                page("from-files", _ -> {}, Desk.broughtIn()),
                page("empty", _ -> {}, Desk.empty()),
                page(
                        "failed",
                        _ -> {},
                        Desk.noordwind()
                                .broken(
                                        new StorageFault(
                                                StorageFault.Kind.BUSY, Path.of("noordwind.db")))),
                wide("reset", _ -> {}, Desk.noordwind().at(late)),
                ScreenScene.widePage("products", "all-columns", ProductsScenes::allColumns),
                ScreenScene.page("products", "loading", ProductsScenes::loading));
    }

    private static Stream<ScreenScene> pieces() {
        return Stream.of(
                piece("columns", ProductsScenes::columns),
                piece("filters", ProductsScenes::filters),
                piece("menu-active", (_, variant) -> menu("P01", variant)),
                piece("menu-expired", (_, variant) -> menu("P08", variant)),
                piece("menu-disabled", (_, variant) -> menu("P09", variant)),
                piece("menu-partner", (_, variant) -> menu("P10", variant)),
                piece("menu-scheduled", (_, variant) -> menu("P15", variant)),
                piece("menu-free", (_, variant) -> menu("X1", variant)),
                piece("menu-deleted", (_, variant) -> menu("X2", variant)));
    }

    private static ScreenScene page(String state, Consumer<ProductsViewModel> after, Desk desk) {
        return ScreenScene.page("products", state, variant -> shown(variant, desk, _ -> {}, after));
    }

    private static ScreenScene wide(String state, Consumer<ProductsViewModel> after, Desk desk) {
        return ScreenScene.widePage(
                "products", state, variant -> shown(variant, desk, _ -> {}, after));
    }

    private static ScreenScene piece(String state, BiFunction<String, Variant, Parent> factory) {
        return new ScreenScene(
                "products", state, 420, 480, variant -> factory.apply(state, variant));
    }

    private static Parent shown(
            Variant variant,
            Desk desk,
            Consumer<ProductsViewModel> before,
            Consumer<ProductsViewModel> after) {
        var work = new ManualWork();
        var model = model(variant, desk, work);
        before.accept(model);
        var page = page(variant, model);
        work.runAll();
        after.accept(model);
        return page;
    }

    private static ProductsViewModel model(Variant variant, Desk desk, ManualWork work) {
        return new ProductsViewModel(
                desk.listProducts(),
                desk.saving(work, new ScriptedFileChoice(), new HeardAnnouncer()),
                work,
                variant.messages(),
                new RecordedActions(),
                new KeptLayout());
    }

    private static Parent page(Variant variant, ProductsViewModel model) {
        var parts = new PageParts(variant.messages(), new ManualTicker());
        return variant.views().load(Parent.class, new ProductsController(model, parts));
    }

    private static Parent allColumns(Variant variant) {
        return shown(
                variant,
                Desk.noordwind(),
                model ->
                        model.arranged(
                                model.arrangement().withChosen(List.of(ProductColumn.values()))),
                _ -> {});
    }

    private static Parent loading(Variant variant) {
        var page = page(variant, model(variant, Desk.noordwind(), new ManualWork()));
        skeletonIn(page).showAtOnce();
        return page;
    }

    private static Skeleton skeletonIn(Parent parent) {
        return Stream.iterate(
                        List.<Node>of(parent),
                        nodes -> !nodes.isEmpty(),
                        nodes ->
                                nodes.stream()
                                        .filter(Parent.class::isInstance)
                                        .flatMap(
                                                node ->
                                                        ((Parent) node)
                                                                .getChildrenUnmodifiable().stream())
                                        .toList())
                .flatMap(List::stream)
                .filter(Skeleton.class::isInstance)
                .map(Skeleton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Parent columns(String state, Variant variant) {
        return hung(new ColumnsPane(variant.messages(), ProductColumn.usual(), _ -> {}));
    }

    private static Parent filters(String state, Variant variant) {
        var model = model(variant, Desk.noordwind(), new ManualWork());
        return hung(
                new FilterPane(
                        variant.messages(), RowFilter.NONE.with(FilterOption.ACTIVE), model));
    }

    private static Parent hung(Region pane) {
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return new StackPane(pane);
    }

    private static Parent menu(String id, Variant variant) {
        var work = new ManualWork();
        var model = model(variant, Desk.noordwind(), work);
        model.refresh();
        work.runAll();
        var menu = new ContextMenu();
        menu.getItems().setAll(MoreMenu.items(model.menuOf(id)));
        return OpenMenu.photographed(menu, variant);
    }
}
