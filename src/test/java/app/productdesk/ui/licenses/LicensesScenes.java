package app.productdesk.ui.licenses;

import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.people.PeopleFilter;
import app.productdesk.ui.licenseremoval.BrokenCatalog;
import app.productdesk.ui.licenseremoval.EmptyCatalog;
import app.productdesk.ui.licenseremoval.UnnamedCatalog;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/// The pages of what gives licenses and of who holds them, in every state.
public final class LicensesScenes {

    private static final RemovalBench BENCH = new RemovalBench();
    private static final ProductCatalog SAMPLE = BENCH.workspace().catalog();
    private static final ProductCatalog EMPTY = new EmptyCatalog(SAMPLE);
    private static final ProductCatalog UNNAMED = new UnnamedCatalog(SAMPLE, 6, Set.of());
    private static final ProductCatalog UNKNOWN =
            new UnnamedCatalog(SAMPLE, 0, Set.of(MissingFact.HOLDERS));
    private static final ProductCatalog UNDATED = UndatedPeople.workspace().catalog();
    private static final ProductCatalog BROKEN = new BrokenCatalog();

    private LicensesScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                list("list", SAMPLE, _ -> {}),
                list("list-nobody-holds-any", EMPTY, _ -> {}),
                list("list-failed", BROKEN, _ -> {}),
                list("list-finds-nothing", SAMPLE, page -> type(page, "zzz")),
                list("list-chosen", SAMPLE, LicensesScenes::chooseFirst),
                ScreenScene.page("licenses", "list-loading", LicensesScenes::listLoading),
                ScreenScene.widePage(
                        "licenses", "list-wide", variant -> list(variant, SAMPLE, _ -> {})),
                ScreenScene.page("licenses", "list-awaited", LicensesScenes::listAwaited),
                holders("holders", SAMPLE, "P01", _ -> {}),
                ScreenScene.widePage(
                        "licenses",
                        "holders-undated",
                        variant -> holders(variant, UNDATED, "P01", _ -> {})),
                holders("holders-nobody", EMPTY, "P01", _ -> {}),
                holders("holders-unnamed", UNNAMED, "P01", _ -> {}),
                holders("holders-nobody-named", new EmptyCatalog(UNNAMED), "P01", _ -> {}),
                list("list-maybe-more", UNKNOWN, _ -> {}),
                holders("holders-gone", SAMPLE, "gone", _ -> {}),
                holders("holders-failed", BROKEN, "P01", _ -> {}),
                holders("holders-finds-nothing", SAMPLE, "P01", model -> search(model, "zzz")),
                holders("holders-chosen", SAMPLE, "P01", LicensesScenes::chooseSome),
                holders("holders-chosen-hidden", SAMPLE, "P01", LicensesScenes::hideChosen),
                holders(
                        "holders-sign-in-blocked",
                        SAMPLE,
                        "P01",
                        model -> model.people().only(PeopleFilter.Kind.SIGN_IN_BLOCKED)),
                ScreenScene.page("licenses", "holders-loading", LicensesScenes::holdersLoading),
                ScreenScene.widePage(
                        "licenses",
                        "holders-wide",
                        variant -> holders(variant, SAMPLE, "P01", LicensesScenes::chooseSome)));
    }

    private static ScreenScene list(String state, ProductCatalog catalog, Consumer<Parent> steps) {
        return ScreenScene.page("licenses", state, variant -> list(variant, catalog, steps));
    }

    private static ScreenScene holders(
            String state, ProductCatalog catalog, String product, Consumer<HoldersViewModel> act) {
        return ScreenScene.page(
                "licenses", state, variant -> holders(variant, catalog, product, act));
    }

    private static Parent list(Variant variant, ProductCatalog catalog, Consumer<Parent> steps) {
        var stand = new LicensesStand(variant.messages());
        Parent page = list(variant, stand, catalog);
        steps.accept(page);
        stand.work.runAll();
        return page;
    }

    private static Parent listLoading(Variant variant) {
        var viewModel = listModel(new LicensesStand(variant.messages()), SAMPLE);
        return variant.views()
                .load(Parent.class, new LicensesController(viewModel, variant.messages()));
    }

    private static Parent listAwaited(Variant variant) {
        RemovalBench bench = new RemovalBench().handedOver(7);
        var stand = new LicensesStand(variant.messages(), Optional.of(bench.handedOver()));
        return list(variant, stand, SAMPLE);
    }

    private static Parent list(Variant variant, LicensesStand stand, ProductCatalog catalog) {
        var viewModel = listModel(stand, catalog);
        var page =
                variant.views()
                        .load(Parent.class, new LicensesController(viewModel, variant.messages()));
        viewModel.refresh();
        stand.work.runAll();
        return page;
    }

    private static LicensesViewModel listModel(LicensesStand stand, ProductCatalog catalog) {
        return new LicensesViewModel(
                new ListLicenses(catalog, LicensedUserRule.LICENSED_USERS_BELOW_25, BENCH::now),
                stand.tools(),
                stand);
    }

    private static Parent holders(
            Variant variant,
            ProductCatalog catalog,
            String product,
            Consumer<HoldersViewModel> act) {
        var stand = new LicensesStand(variant.messages());
        var viewModel = holdersModel(stand, catalog, product);
        var page =
                variant.views()
                        .load(
                                Parent.class,
                                new HoldersController(viewModel, variant.messages(), stand));
        viewModel.refresh();
        stand.work.runAll();
        act.accept(viewModel);
        stand.work.runAll();
        return page;
    }

    private static Parent holdersLoading(Variant variant) {
        var stand = new LicensesStand(variant.messages());
        var viewModel = holdersModel(stand, SAMPLE, "P01");
        return variant.views()
                .load(Parent.class, new HoldersController(viewModel, variant.messages(), stand));
    }

    private static HoldersViewModel holdersModel(
            LicensesStand stand, ProductCatalog catalog, String product) {
        return new HoldersViewModel(
                new SubscriptionId(product),
                new ReadHolders(catalog, BENCH.workspace().people(), BENCH::now),
                stand.tools(),
                stand);
    }

    private static void type(Parent page, String words) {
        ((TextField) page.lookup(".people-search")).setText(words);
    }

    private static void chooseFirst(Parent page) {
        ((TableView<?>) page.lookup(".table-view")).getSelectionModel().select(0);
    }

    private static void search(HoldersViewModel model, String words) {
        model.people().search(words);
    }

    private static void chooseSome(HoldersViewModel model) {
        model.people().shownProperty().get().stream().limit(4).forEach(model.people()::toggle);
    }

    private static void hideChosen(HoldersViewModel model) {
        chooseSome(model);
        search(model, "smeets");
    }
}
