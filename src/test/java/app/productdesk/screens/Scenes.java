package app.productdesk.screens;

import app.productdesk.boot.ShellScenes;
import app.productdesk.ui.activity.ActivityScenes;
import app.productdesk.ui.cancellation.CancellationScenes;
import app.productdesk.ui.changes.ChangeScenes;
import app.productdesk.ui.facts.FactsScenes;
import app.productdesk.ui.help.HelpScenes;
import app.productdesk.ui.imports.ImportScenes;
import app.productdesk.ui.licenseremoval.WizardScenes;
import app.productdesk.ui.licenseremoval.byhand.ByHandScenes;
import app.productdesk.ui.licenseremoval.choose.GroupsScenes;
import app.productdesk.ui.licenseremoval.interrupted.InterruptedScenes;
import app.productdesk.ui.licenseremoval.paste.PasteScenes;
import app.productdesk.ui.licenseremoval.removing.RemovingScenes;
import app.productdesk.ui.licenseremoval.report.ReportScenes;
import app.productdesk.ui.licenseremoval.tasks.TaskScenes;
import app.productdesk.ui.licenses.LicensesScenes;
import app.productdesk.ui.productdetails.ProductDetailsScenes;
import app.productdesk.ui.products.ProductsScenes;
import app.productdesk.ui.receipts.ReceiptsScenes;
import app.productdesk.ui.renewals.RenewalsScenes;
import app.productdesk.ui.settings.SettingsScenes;
import app.productdesk.ui.start.StartScenes;
import app.productdesk.ui.workspaces.WorkspacesScenes;
import java.util.List;
import java.util.stream.Stream;

/// Every state of every screen. A feature adds its own list here, from a class of its own beside
/// its tests.
final class Scenes {

    private Scenes() {}

    static Stream<ScreenScene> all() {
        return Stream.of(
                        ActivityScenes.all(),
                        CancellationScenes.all(),
                        ChangeScenes.all(),
                        FactsScenes.all(),
                        HelpScenes.all(),
                        ImportScenes.all(),
                        ByHandScenes.all(),
                        GroupsScenes.all(),
                        InterruptedScenes.all(),
                        KitScenes.all(),
                        LicensesScenes.all(),
                        PasteScenes.all(),
                        ProductDetailsScenes.all(),
                        ProductsScenes.all(),
                        ReceiptsScenes.all(),
                        RemovingScenes.all(),
                        ReportScenes.all(),
                        RenewalsScenes.all(),
                        SettingsScenes.all(),
                        ShellScenes.all(),
                        StartScenes.all(),
                        TaskScenes.all(),
                        WizardScenes.all(),
                        WorkspacesScenes.all())
                .flatMap(List::stream);
    }
}
