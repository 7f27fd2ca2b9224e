package app.productdesk.boot.compose;

import app.productdesk.application.activity.ListActivity;
import app.productdesk.application.activity.VerifyActivity;
import app.productdesk.application.settings.TableLayout;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.activity.ActivityScreen;
import app.productdesk.ui.activity.ActivityUseCases;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.work.FxTicker;
import app.productdesk.ui.productdetails.ProductDetailsScreen;
import app.productdesk.ui.products.PageParts;
import app.productdesk.ui.products.ProductsScreen;
import app.productdesk.ui.products.TableMemory;
import app.productdesk.ui.receipts.ReceiptsScreen;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import app.productdesk.ui.renewals.RenewalsScreen;
import app.productdesk.ui.renewals.RenewalsTools;
import app.productdesk.ui.settings.SettingsFacts;
import app.productdesk.ui.settings.SettingsScreen;
import app.productdesk.ui.shell.Place;
import java.util.Locale;
import java.util.Optional;

/// Makes the page for each place in the window. UI thread only.
final class Pages {

    private final Shared shared;
    private final LicensingPages licensing;
    private final WorkspaceParts workspaces;
    private final ImportPage imports;
    private Optional<Page> products = Optional.empty();

    Pages(Shared shared, WorkspaceParts workspaces, ImportPage imports) {
        this.shared = shared;
        this.licensing = new LicensingPages(shared);
        this.workspaces = workspaces;
        this.imports = imports;
    }

    Page at(Place place) {
        return switch (place) {
            case Place.Products() -> products();
            case Place.Details(var id) ->
                    new ProductDetailsScreen(
                            id,
                            shared.useCases().showProduct(),
                            shared.work(),
                            shared.messages(),
                            shared.windows().products());
            case Place.Licenses() -> licensing.licenses();
            case Place.Holders(var id) -> licensing.holders(id);
            case Place.LicenseRemoval(var id, var chosen) -> licensing.wizard().begin(id, chosen);
            case Place.Removal(var run) -> licensing.wizard().report(run);
            case Place.RemovalUnderWay(var id) -> licensing.wizard().watch(id);
            case Place.RemovalByHand(var id) -> licensing.wizard().tell(id);
            case Place.Renewals() -> renewals();
            case Place.Receipts(var chosen) -> receipts(chosen);
            case Place.Activity() -> activity();
            case Place.BringIn(var files) -> imports.take(files);
            case Place.Workspaces() -> workspaces.page();
            case Place.Settings() -> settings();
        };
    }

    /// The list is made once, so that filter, selection and scroll are there on the way back.
    private Page products() {
        products.ifPresent(Page::refresh);
        Page page = products.orElseGet(this::newProducts);
        products = Optional.of(page);
        return page;
    }

    private Page newProducts() {
        return new ProductsScreen(
                shared.useCases().listProducts(),
                shared.saving(),
                shared.work(),
                shared.windows().products(),
                new RememberedTable(),
                new PageParts(shared.messages(), new FxTicker()));
    }

    private Page renewals() {
        return new RenewalsScreen(
                shared.useCases().listRenewals(),
                shared.useCases().saveCalendar(),
                new RenewalsTools(
                        shared.work(),
                        shared.messages(),
                        shared.saving(),
                        shared.files(),
                        shared.announcer()),
                shared.windows().records());
    }

    private Page activity() {
        var workspace = shared.desk().workspace();
        var tools = shared.tools();
        return new ActivityScreen(
                new ActivityUseCases(
                        new ListActivity(workspace.activity(), workspace.catalog(), tools.clock()),
                        new VerifyActivity(
                                workspace.info().id(),
                                workspace.activity(),
                                tools.keys(),
                                tools.heads()),
                        shared.saving()),
                shared.windows().records(),
                new ActivityTools(shared.work(), shared.messages(), shared.announcer()),
                shared.dialogs());
    }

    private Page receipts(Optional<ReceiptNumber> chosen) {
        var screen =
                new ReceiptsScreen(
                        shared.useCases().receipts(),
                        shared.saving(),
                        shared.windows().records(),
                        new ReceiptsTools(
                                shared.work(),
                                shared.messages(),
                                shared.files(),
                                shared.announcer(),
                                Locale.getDefault()),
                        shared.dialogs());
        chosen.ifPresent(screen::select);
        return screen;
    }

    private Page settings() {
        return new SettingsScreen(
                shared.desk().settings(),
                new SettingsFacts(
                        ProgramVersion.read(),
                        shared.tools().dataFolder(),
                        shared.desk().workspace().info().file()),
                shared.windows().program(),
                shared.dialogs(),
                shared.messages());
    }

    private final class RememberedTable implements TableMemory {

        @Override
        public Optional<TableLayout> load() {
            return shared.actions().tableLayout("products");
        }

        @Override
        public void save(TableLayout layout) {
            shared.actions().remember("products", layout);
        }
    }
}
