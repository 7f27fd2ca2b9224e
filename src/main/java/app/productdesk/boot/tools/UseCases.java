package app.productdesk.boot.tools;

import app.productdesk.adapter.document.file.LocalFolders;
import app.productdesk.adapter.document.handover.JsonHandOver;
import app.productdesk.adapter.document.handover.PdfChecklists;
import app.productdesk.adapter.document.portable.JsonPortable;
import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.adapter.exchange.FileIntakeReader;
import app.productdesk.adapter.exchange.IcalCalendars;
import app.productdesk.adapter.exchange.PowerShellRemoval;
import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.cancellation.ListHolders;
import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.handover.HandOvers;
import app.productdesk.application.handover.HandedOver;
import app.productdesk.application.handover.ReadResult;
import app.productdesk.application.handover.WriteByHandPackage;
import app.productdesk.application.imports.AcceptImport;
import app.productdesk.application.imports.PrepareImport;
import app.productdesk.application.licensing.DryRun;
import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.application.port.table.TableFormat;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.ListProducts;
import app.productdesk.application.products.PreviewReactivation;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.application.products.TellFacts;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.application.renewals.ListRenewals;
import app.productdesk.application.renewals.SaveCalendar;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.workspaces.BringBack;
import app.productdesk.application.workspaces.TakeOut;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.Operators;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.ui.imports.tools.ImportUseCases;
import app.productdesk.ui.licenseremoval.byhand.ByHandUseCases;
import app.productdesk.ui.workspaces.tending.WorkspaceFiles;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// Everything that can be done in one open workspace.
public record UseCases(
        ListProducts listProducts,
        ListRenewals listRenewals,
        SaveCalendar saveCalendar,
        ShowProduct showProduct,
        CancelSubscription cancel,
        PreviewReactivation previewReactivation,
        ChangeSubscription change,
        TellFacts tellFacts,
        ListHolders holders,
        Licensing licensing,
        ExportTable export,
        HandOvers handOvers,
        Receipts receipts,
        Optional<ByHandUseCases> byHand,
        ImportUseCases imports,
        WorkspaceFiles.UseCases carrying) {

    /// What can be done in that workspace.
    public static UseCases of(Tools tools, OpenDesk desk) {
        Workspace workspace = desk.workspace();
        RefundPolicy refunds = refunds(desk.settings());
        CancellationPolicy policy = new CancellationPolicy(desk.settings().rule(), refunds);
        var clock = tools.clock();
        Operator operator = operator(desk);
        return new UseCases(
                new ListProducts(workspace.catalog(), policy, operator, clock),
                new ListRenewals(workspace.catalog(), policy, refunds, operator, clock),
                new SaveCalendar(new IcalCalendars(), tools.files()),
                new ShowProduct(workspace.catalog(), workspace.activity(), policy, operator, clock),
                new CancelSubscription(
                        workspace.catalog(), workspace.changer(), policy, operator, clock),
                new PreviewReactivation(workspace.catalog(), clock),
                new ChangeSubscription(workspace.changer(), operator, clock),
                new TellFacts(workspace.changer(), operator, clock),
                new ListHolders(workspace.catalog(), workspace.people(), clock),
                licensing(workspace, desk.settings(), operator, clock),
                new ExportTable(tools.tables(), tools.files()),
                new HandOvers(
                        new HandOvers.Workspace(
                                workspace.catalog(), workspace.people(), workspace.changer()),
                        new JsonHandOver(),
                        tools.files(),
                        operator,
                        clock),
                new Receipts(workspace.receipts(), tools.receipts(), tools.files()),
                byHand(tools, desk, operator),
                imports(tools, desk),
                carrying(tools));
    }

    private static WorkspaceFiles.UseCases carrying(Tools tools) {
        var format = new JsonPortable();
        return new WorkspaceFiles.UseCases(
                new TakeOut(tools.carrier(), format, tools.clock()),
                new BringBack(tools.carrier(), format, atThisComputer(), tools.clock()));
    }

    /// Whichever workspace is open, files are brought in by whoever sits here: it may be another
    /// workspace that they go into.
    private static ImportUseCases imports(Tools tools, OpenDesk desk) {
        var reader = new FileIntakeReader();
        boolean takes = desk.organization().kind() == WorkspaceKind.BY_HAND;
        return new ImportUseCases(
                reader,
                new PrepareImport(reader, tools.clock()),
                new AcceptImport(
                        tools.workspaces(),
                        atThisComputer(),
                        tools.clock(),
                        ZoneId.systemDefault()),
                Optional.of(desk.workspace()).filter(_ -> takes));
    }

    /// Where nothing can be changed at Microsoft from here (decisions 1, `BY_HAND`).
    private static Optional<ByHandUseCases> byHand(Tools tools, OpenDesk desk, Operator operator) {
        if (desk.organization().kind() != WorkspaceKind.BY_HAND) {
            return Optional.empty();
        }
        Workspace workspace = desk.workspace();
        var handedOver = new HandedOver(workspace.journal(), operator, tools.clock());
        return Optional.of(
                new ByHandUseCases(
                        new WriteByHandPackage(
                                new WriteByHandPackage.Workspace(workspace.catalog(), handedOver),
                                new WriteByHandPackage.Forms(
                                        new PowerShellRemoval(),
                                        tools.tables().of(TableFormat.CSV),
                                        new PdfChecklists()),
                                new LocalFolders(),
                                operator,
                                tools.clock()),
                        handedOver,
                        new ReadResult(
                                new ReadResult.Workspace(workspace.catalog(), workspace.people()),
                                new CsvReader(),
                                tools.files()),
                        new ReadHolders(workspace.catalog(), workspace.people(), tools.clock())));
    }

    /// Whoever was chosen in a sample organization; everywhere else it is not for us to choose.
    private static Operator operator(OpenDesk desk) {
        boolean sample = desk.organization().kind() == WorkspaceKind.SAMPLE;
        return sample ? desk.settings().operator().operator() : atThisComputer();
    }

    /// Whoever signed in to this computer: what was done by hand is confirmed in that name.
    private static Operator atThisComputer() {
        Operator role = Operators.GLOBAL_ADMINISTRATOR.operator();
        String name = System.getProperty("user.name", role.name());
        return new Operator(name, role.roles(), role.ownedAccounts());
    }

    /// Everything that has to do with who holds licenses.
    public record Licensing(
            ListLicenses list,
            ReadHolders holders,
            PlanRemoval planning,
            DryRun dryRun,
            RemoveLicenses removal,
            ReadRemovals removals) {}

    private static Licensing licensing(
            Workspace workspace, Settings settings, Operator operator, InstantSource clock) {
        return new Licensing(
                new ListLicenses(workspace.catalog(), settings.rule(), clock),
                new ReadHolders(workspace.catalog(), workspace.people(), clock),
                new PlanRemoval(settings.rule(), operator),
                new DryRun(workspace.licenses(), operator),
                new RemoveLicenses(
                        workspace.journal(), workspace.licenses(), new Sleep(), operator, clock),
                new ReadRemovals(workspace.journal()));
    }

    private static RefundPolicy refunds(Settings settings) {
        RefundPolicy usual = RefundPolicy.STARTED_DAYS_HALF_UP;
        return settings.firstDayFree() ? usual.withFirstDay(RefundPolicy.FirstDay.FREE) : usual;
    }
}
