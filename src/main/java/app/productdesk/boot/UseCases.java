package app.productdesk.boot;

import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.cancellation.ListHolders;
import app.productdesk.application.exchange.ExportTable;
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
import app.productdesk.application.receipts.Receipts;
import app.productdesk.application.settings.Settings;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.Operator;
import app.productdesk.domain.cancellation.OperatorRole;
import app.productdesk.domain.refund.RefundPolicy;
import java.time.InstantSource;
import java.util.Set;

/// Everything that can be done in one open workspace.
record UseCases(
        ListProducts listProducts,
        ShowProduct showProduct,
        CancelSubscription cancel,
        PreviewReactivation previewReactivation,
        ChangeSubscription change,
        ListHolders holders,
        Licensing licensing,
        ExportTable export,
        Receipts receipts) {

    /// Who is at work until operators can be chosen.
    private static final Operator ADMINISTRATOR =
            new Operator(
                    "Global administrator", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of());

    static UseCases of(Tools tools, OpenDesk desk) {
        Workspace workspace = desk.workspace();
        CancellationPolicy policy = policy(desk.settings());
        var clock = tools.clock();
        return new UseCases(
                new ListProducts(workspace.catalog(), policy, ADMINISTRATOR, clock),
                new ShowProduct(
                        workspace.catalog(), workspace.activity(), policy, ADMINISTRATOR, clock),
                new CancelSubscription(
                        workspace.catalog(), workspace.changer(), policy, ADMINISTRATOR, clock),
                new PreviewReactivation(workspace.catalog(), clock),
                new ChangeSubscription(workspace.changer(), ADMINISTRATOR, clock),
                new ListHolders(workspace.catalog(), workspace.people(), clock),
                licensing(workspace, desk.settings(), clock),
                new ExportTable(tools.tables(), tools.files()),
                new Receipts(workspace.receipts(), tools.receipts(), tools.files()));
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
            Workspace workspace, Settings settings, InstantSource clock) {
        return new Licensing(
                new ListLicenses(workspace.catalog(), settings.rule(), clock),
                new ReadHolders(workspace.catalog(), workspace.people(), clock),
                new PlanRemoval(settings.rule(), ADMINISTRATOR),
                new DryRun(workspace.licenses(), ADMINISTRATOR),
                new RemoveLicenses(
                        workspace.journal(),
                        workspace.licenses(),
                        new Sleep(),
                        ADMINISTRATOR,
                        clock),
                new ReadRemovals(workspace.journal()));
    }

    private static CancellationPolicy policy(Settings settings) {
        RefundPolicy usual = RefundPolicy.STARTED_DAYS_HALF_UP;
        return new CancellationPolicy(
                settings.rule(),
                settings.firstDayFree() ? usual.withFirstDay(RefundPolicy.FirstDay.FREE) : usual);
    }
}
