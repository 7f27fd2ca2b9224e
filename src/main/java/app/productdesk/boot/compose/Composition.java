package app.productdesk.boot.compose;

import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.application.activity.ListActivity;
import app.productdesk.application.activity.VerifyActivity;
import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.application.settings.TableLayout;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.activity.ActivityScreen;
import app.productdesk.ui.activity.ActivityUseCases;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.cancellation.CancellationDialog;
import app.productdesk.ui.cancellation.CancellationUseCases;
import app.productdesk.ui.changes.ChangeDialogs;
import app.productdesk.ui.changes.ChangeUseCases;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.notice.Notices;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.FxTicker;
import app.productdesk.ui.common.work.WatchedWork;
import app.productdesk.ui.facts.FactsDialog;
import app.productdesk.ui.handover.HandOverFiles;
import app.productdesk.ui.handover.HandOverTools;
import app.productdesk.ui.help.HelpDialog;
import app.productdesk.ui.imports.ImportScreen;
import app.productdesk.ui.imports.ImportTools;
import app.productdesk.ui.licenseremoval.LicenseRemovalWizard;
import app.productdesk.ui.licenseremoval.WizardUseCases;
import app.productdesk.ui.licenseremoval.byhand.ByHandUseCases;
import app.productdesk.ui.licenseremoval.interrupted.InterruptedDialog;
import app.productdesk.ui.licenseremoval.interrupted.InterruptedUseCases;
import app.productdesk.ui.licenseremoval.tasks.RunningGuard;
import app.productdesk.ui.licenseremoval.tasks.TaskChip;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import app.productdesk.ui.licenses.HoldersScreen;
import app.productdesk.ui.licenses.LicensesScreen;
import app.productdesk.ui.licenses.LicensesTools;
import app.productdesk.ui.productdetails.ProductDetailsScreen;
import app.productdesk.ui.products.PageParts;
import app.productdesk.ui.products.ProductsScreen;
import app.productdesk.ui.products.TableMemory;
import app.productdesk.ui.receipts.ReceiptsScreen;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import app.productdesk.ui.renewals.RenewalsScreen;
import app.productdesk.ui.renewals.RenewalsTools;
import app.productdesk.ui.renewals.reminders.ReminderBanner;
import app.productdesk.ui.settings.SettingsFacts;
import app.productdesk.ui.settings.SettingsScreen;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import app.productdesk.ui.shell.ShellParts;
import app.productdesk.ui.shell.Windows;
import app.productdesk.ui.workspaces.WorkspacesScreen;
import app.productdesk.ui.workspaces.menu.WorkspaceMenu;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

/// The one place where the parts meet: everything one workspace shows is built here, by hand. UI
/// thread only.
public final class Composition {

    private final Tools tools;
    private final OpenDesk desk;
    private final DeskActions actions;
    private final FileChoice files;
    private final Messages messages;
    private final Notices notices;
    private final Dialogs dialogs;
    private final UseCases useCases;
    private final TableSaving saving;
    private final Windows windows;
    private final ShellDialogs shellDialogs;
    private final Shell shell;
    private Optional<Page> products = Optional.empty();
    private Optional<ImportScreen> imports;

    /// @param around the window has its scene already; dialogs open over it
    /// @param first where the person begins
    public Composition(
            Tools tools, OpenDesk desk, DeskActions actions, Surroundings around, Place first) {
        this.tools = tools;
        this.desk = desk;
        this.actions = actions;
        this.files = around.files();
        this.messages = desk.messages();
        this.notices = new Notices(messages);
        this.dialogs = new Dialogs(around.window(), new Views(messages), around.theme(), messages);
        this.useCases = UseCases.of(tools, desk);
        this.windows = new Windows(this::shell, this::shellDialogs, actions, desk.settings());
        this.saving = saving(desk.organization().name());
        this.shellDialogs =
                new ShellDialogs(
                        cancellation(),
                        changes(),
                        new FactsDialog(
                                useCases.showProduct(),
                                useCases.tellFacts(),
                                tools.work(),
                                messages,
                                dialogs),
                        new HelpDialog(dialogs, messages),
                        new HandOverFiles(
                                useCases.handOvers(),
                                new HandOverTools(
                                        tools.work(),
                                        messages,
                                        files,
                                        Announcer.of(notices, dialogs),
                                        dialogs),
                                windows));
        this.imports =
                desk.imports().isRunning() ? Optional.of(inTheBackground()) : Optional.empty();
        this.shell = new Shell(parts(), first, desk.settings().window(), messages);
    }

    /// The window everything is shown in.
    public record Surroundings(Window window, Theme theme, FileChoice files) {}

    /// The frame, with the page of the first place in it.
    public Shell shell() {
        return shell;
    }

    /// The dialogs that the window opens itself.
    public ShellDialogs shellDialogs() {
        return shellDialogs;
    }

    /// Asks what is to become of a removal that nobody finished; nothing is seen where all were.
    public void offerInterrupted() {
        var licensing = useCases.licensing();
        new InterruptedDialog(
                        new InterruptedUseCases(
                                licensing.removals(),
                                licensing.removal(),
                                licensing.planning().operator()),
                        desk.tasks(),
                        tools.work(),
                        messages,
                        dialogs,
                        windows)
                .offer();
    }

    /// Whether leaving would end something: a removal of licenses, or files being written down.
    public boolean isBusy() {
        return desk.tasks().runningProperty().get()
                || imports.filter(ImportScreen::isBusy).isPresent();
    }

    /// Calls once nothing is under way any more; where anything is, the person is asked first.
    public void leave(RunningGuard.Leaving why, Runnable then) {
        new RunningGuard(desk.tasks(), dialogs, messages)
                .leave(
                        why,
                        () -> imports.ifPresentOrElse(screen -> screen.leave(dialogs, then), then));
    }

    private ShellParts parts() {
        return new ShellParts(
                this::page,
                windows,
                desk.settings(),
                operatorName(),
                workspaceMenu(),
                new TaskChip(
                        desk.tasks(),
                        messages,
                        new FxTicker(),
                        Announcer.of(notices, dialogs),
                        windows),
                reminders(),
                notices);
    }

    private Page page(Place place) {
        return switch (place) {
            case Place.Products() -> products();
            case Place.Details(var id) ->
                    new ProductDetailsScreen(
                            id, useCases.showProduct(), tools.work(), messages, windows);
            case Place.Licenses() ->
                    new LicensesScreen(useCases.licensing().list(), licensesTools(), windows);
            case Place.Holders(var id) ->
                    new HoldersScreen(id, useCases.licensing().holders(), licensesTools(), windows);
            case Place.LicenseRemoval(var id, var chosen) -> wizard().begin(id, chosen);
            case Place.Removal(var run) -> wizard().report(run);
            case Place.RemovalUnderWay(var id) -> wizard().watch(id);
            case Place.Renewals() -> renewals();
            case Place.RemovalByHand(var id) -> wizard().tell(id);
            case Place.Receipts(var chosen) -> receipts(chosen);
            case Place.Activity() -> activity();
            case Place.BringIn(var files) -> imports().take(files);
            case Place.Workspaces() -> workspaces();
            case Place.Settings() -> settings();
        };
    }

    private String operatorName() {
        return desk.organization().kind() == WorkspaceKind.SAMPLE
                ? messages.text("settings.operator." + Keys.of(desk.settings().operator()))
                : useCases.licensing().planning().operator().name();
    }

    /// The list is made once, so that filter, selection and scroll are there on the way back.
    private Page products() {
        Optional<Page> before = products;
        before.ifPresent(Page::refresh);
        Page page = before.orElseGet(this::newProducts);
        products = Optional.of(page);
        return page;
    }

    private Page newProducts() {
        return new ProductsScreen(
                useCases.listProducts(),
                saving,
                tools.work(),
                windows,
                new RememberedTable(),
                new PageParts(messages, new FxTicker()));
    }

    private Page renewals() {
        return new RenewalsScreen(
                useCases.listRenewals(),
                useCases.saveCalendar(),
                new RenewalsTools(
                        tools.work(), messages, saving, files, Announcer.of(notices, dialogs)),
                windows);
    }

    private Node reminders() {
        return new ReminderBanner(
                        useCases.listRenewals(),
                        actions.reminders(desk.workspace().info().id()),
                        tools.work(),
                        messages,
                        new FxTicker(),
                        windows)
                .node();
    }

    private Page activity() {
        String id = desk.workspace().info().id();
        return new ActivityScreen(
                new ActivityUseCases(
                        new ListActivity(
                                desk.workspace().activity(),
                                desk.workspace().catalog(),
                                tools.clock()),
                        new VerifyActivity(
                                id, desk.workspace().activity(), tools.keys(), tools.heads()),
                        saving),
                windows,
                new ActivityTools(tools.work(), messages, Announcer.of(notices, dialogs)),
                dialogs);
    }

    /// The page is made once, so that what was given is there on the way back.
    private ImportScreen imports() {
        ImportScreen page = imports.orElseGet(this::newImports);
        imports = Optional.of(page);
        page.refresh();
        return page;
    }

    /// Files that are being written down outlive the content of the window in which that began: a
    /// page has to be there to tell how it ends.
    private ImportScreen inTheBackground() {
        ImportScreen page = newImports();
        page.left();
        return page;
    }

    private ImportScreen newImports() {
        return new ImportScreen(
                useCases.imports(),
                new ImportTools(
                        tools.work(),
                        messages,
                        files,
                        Announcer.of(notices, dialogs),
                        () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()),
                        saving(""),
                        desk.organization().name()),
                desk.imports(),
                windows);
    }

    private LicensesTools licensesTools() {
        return new LicensesTools(
                tools.work(), messages, saving, useCases.byHand().map(ByHandUseCases::handedOver));
    }

    private LicenseRemovalWizard wizard() {
        var licensing = useCases.licensing();
        return new LicenseRemovalWizard(
                new WizardUseCases(
                        licensing.holders(),
                        licensing.planning(),
                        licensing.dryRun(),
                        licensing.removal(),
                        licensing.removals(),
                        useCases.cancel(),
                        new ReadPeopleList(new CsvReader(), tools.files()),
                        saving,
                        useCases.byHand()),
                new WizardTools(
                        tools.work(),
                        messages,
                        files,
                        Announcer.of(notices, dialogs),
                        dialogs,
                        new FxTicker(),
                        Locale.getDefault().getCountry()),
                desk.tasks(),
                tools.clock(),
                windows);
    }

    private Page receipts(Optional<ReceiptNumber> chosen) {
        var screen =
                new ReceiptsScreen(
                        useCases.receipts(),
                        saving,
                        windows,
                        new ReceiptsTools(
                                tools.work(),
                                messages,
                                files,
                                Announcer.of(notices, dialogs),
                                Locale.getDefault()),
                        dialogs);
        chosen.ifPresent(screen::select);
        return screen;
    }

    private Page settings() {
        return new SettingsScreen(
                desk.settings(),
                new SettingsFacts(
                        ProgramVersion.read(), tools.dataFolder(), desk.workspace().info().file()),
                windows,
                dialogs,
                messages);
    }

    private CancellationDialog cancellation() {
        return new CancellationDialog(
                new CancellationUseCases(
                        useCases.cancel(),
                        useCases.holders(),
                        useCases.export(),
                        useCases.receipts()),
                tools.work(),
                messages,
                dialogs,
                files,
                windows);
    }

    private ChangeDialogs changes() {
        return new ChangeDialogs(
                new ChangeUseCases(
                        useCases.showProduct(), useCases.previewReactivation(), useCases.change()),
                tools.work(),
                messages,
                dialogs,
                notices);
    }

    private TableSaving saving(String organization) {
        return new TableSaving(
                useCases.export(),
                tools.work(),
                messages,
                files,
                new TableSaving.Surface(
                        Announcer.of(notices, dialogs),
                        notices,
                        windows::openFile,
                        dialogs::choose),
                organization);
    }

    private Node workspaceMenu() {
        return new WorkspaceMenu(
                        actions.workspaces(desk),
                        desk.workspace().info(),
                        actions,
                        workspaceFiles(),
                        workspaceTools(),
                        dialogs)
                .node();
    }

    private Page workspaces() {
        return new WorkspacesScreen(
                actions.workspaces(desk),
                desk.workspace().info(),
                actions,
                workspaceFiles(),
                workspaceTools(),
                dialogs);
    }

    private WorkspaceTools workspaceTools() {
        return new WorkspaceTools(tools.work(), Announcer.of(notices, dialogs), messages);
    }

    private WorkspaceFiles workspaceFiles() {
        return new WorkspaceFiles(
                useCases.carrying(),
                new WatchedWork(tools.work(), notices),
                files,
                Announcer.of(notices, dialogs),
                messages);
    }

    private final class RememberedTable implements TableMemory {

        @Override
        public Optional<TableLayout> load() {
            return actions.tableLayout("products");
        }

        @Override
        public void save(TableLayout layout) {
            actions.remember("products", layout);
        }
    }
}
