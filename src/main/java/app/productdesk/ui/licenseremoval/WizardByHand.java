package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.licenseremoval.byhand.ByHandActions;
import app.productdesk.ui.licenseremoval.byhand.ByHandStep;
import app.productdesk.ui.licenseremoval.byhand.ByHandTools;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.Node;

/// Removing by hand within the guided removal: makes the step, and knows where it leads to.
final class WizardByHand implements ByHandActions {

    private final WizardViewModel viewModel;
    private final WizardUseCases useCases;
    private final WizardTools tools;
    private final InstantSource clock;
    private final LicenseRemovalActions actions;

    WizardByHand(
            WizardViewModel viewModel,
            WizardUseCases useCases,
            WizardTools tools,
            InstantSource clock,
            LicenseRemovalActions actions) {
        this.viewModel = viewModel;
        this.useCases = useCases;
        this.tools = tools;
        this.clock = clock;
        this.actions = actions;
    }

    Node show(WizardState.ByHand step) {
        return new ByHandStep(
                        step.task(),
                        useCases.byHand().orElseThrow(),
                        new ByHandTools(
                                tools.work(),
                                tools.messages(),
                                tools.files(),
                                tools.announcer(),
                                tools.dialogs()::confirm,
                                useCases.export(),
                                clock,
                                tools.country()),
                        this)
                .node();
    }

    @Override
    public void openPage(URI page) {
        actions.openPage(page);
    }

    @Override
    public void openFile(Path folder) {
        actions.openFile(folder);
    }

    @Override
    public void record(RemovalPlan carriedOut) {
        viewModel.follow(carriedOut);
    }

    @Override
    public void recordAll(RemovalRun handedOver) {
        viewModel.follow(handedOver);
    }

    @Override
    public void back() {
        viewModel.back();
    }

    @Override
    public void goToLicenses() {
        actions.goToLicenses();
    }
}
