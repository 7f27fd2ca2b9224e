package app.productdesk.boot;

import app.productdesk.adapter.document.JsonHandOver;
import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.cancellation.ListHolders;
import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.handover.HandOvers;
import app.productdesk.application.licensing.DryRun;
import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.RemoveLicenses;
import app.productdesk.application.port.Workspace;
import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.ListProducts;
import app.productdesk.application.products.PreviewReactivation;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.application.products.TellFacts;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.application.settings.Settings;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.Operator;
import app.productdesk.domain.cancellation.Operators;
import app.productdesk.domain.product.WorkspaceKind;
import app.productdesk.domain.refund.RefundPolicy;
import java.time.InstantSource;

/// Everything that can be done in one open workspace.
record UseCases(
        ListProducts listProducts,
        ShowProduct showProduct,
        CancelSubscription cancel,
        PreviewReactivation previewReactivation,
        ChangeSubscription change,
        TellFacts tellFacts,
        ListHolders holders,
        Licensing licensing,
        ExportTable export,
        HandOvers handOvers,
        Receipts receipts) {

    static UseCases of(Tools tools, OpenDesk desk) {
        Workspace workspace = desk.workspace();
        CancellationPolicy policy = policy(desk.settings());
        var clock = tools.clock();
        Operator operator = operator(desk);
        return new UseCases(
                new ListProducts(workspace.catalog(), policy, operator, clock),
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
                new Receipts(workspace.receipts(), tools.receipts(), tools.files()));
    }

    /// Whoever was chosen in a sample organization; everywhere else it is not for us to choose.
    private static Operator operator(OpenDesk desk) {
        boolean sample = desk.organization().kind() == WorkspaceKind.SAMPLE;
        Operators chosen = sample ? desk.settings().operator() : Operators.GLOBAL_ADMINISTRATOR;
        return chosen.operator();
    }

    /// Everything that has to do with who holds licenses.
    record Licensing(
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

    private static CancellationPolicy policy(Settings settings) {
        RefundPolicy usual = RefundPolicy.STARTED_DAYS_HALF_UP;
        return new CancellationPolicy(
                settings.rule(),
                settings.firstDayFree() ? usual.withFirstDay(RefundPolicy.FirstDay.FREE) : usual);
    }
}
