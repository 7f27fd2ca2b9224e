package app.productdesk.boot.compose;

import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.work.FxTicker;
import app.productdesk.ui.licenseremoval.LicenseRemovalWizard;
import app.productdesk.ui.licenseremoval.WizardUseCases;
import app.productdesk.ui.licenseremoval.byhand.ByHandUseCases;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import app.productdesk.ui.licenses.HoldersScreen;
import app.productdesk.ui.licenses.LicensesScreen;
import app.productdesk.ui.licenses.LicensesTools;
import java.util.Locale;

/// Makes the pages of licenses: what gives them, who holds them, and the guided removal.
final class LicensingPages {

    private final Shared shared;

    LicensingPages(Shared shared) {
        this.shared = shared;
    }

    Page licenses() {
        return new LicensesScreen(
                shared.useCases().licensing().list(), licensesTools(), shared.windows().licenses());
    }

    Page holders(SubscriptionId id) {
        return new HoldersScreen(
                id,
                shared.useCases().licensing().holders(),
                licensesTools(),
                shared.windows().licenses());
    }

    LicenseRemovalWizard wizard() {
        return new LicenseRemovalWizard(
                wizardUseCases(),
                new WizardTools(
                        shared.work(),
                        shared.messages(),
                        shared.files(),
                        shared.announcer(),
                        shared.dialogs(),
                        new FxTicker(),
                        Locale.getDefault().getCountry()),
                shared.desk().tasks(),
                shared.tools().clock(),
                shared.windows().licenses());
    }

    private WizardUseCases wizardUseCases() {
        var useCases = shared.useCases();
        var licensing = useCases.licensing();
        return new WizardUseCases(
                licensing.holders(),
                licensing.planning(),
                licensing.dryRun(),
                licensing.removal(),
                licensing.removals(),
                useCases.cancel(),
                new ReadPeopleList(new CsvReader(), shared.tools().files()),
                shared.saving(),
                useCases.byHand());
    }

    private LicensesTools licensesTools() {
        return new LicensesTools(
                shared.work(),
                shared.messages(),
                shared.saving(),
                shared.useCases().byHand().map(ByHandUseCases::handedOver));
    }
}
