package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.licenseremoval.byhand.ByHandUseCases;
import app.productdesk.ui.licenseremoval.report.ReportActions;
import app.productdesk.ui.licenseremoval.report.ReportStep;
import app.productdesk.ui.licenseremoval.report.ReportTools;
import app.productdesk.ui.licenseremoval.report.content.ReportUseCases;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Node;

/// The report within the guided removal: makes the step, and knows where it leads to.
final class WizardReport implements ReportActions {

    private final WizardViewModel viewModel;
    private final WizardUseCases useCases;
    private final WizardTools tools;
    private final RemovalTasks tasks;
    private final InstantSource clock;
    private final LicenseRemovalActions actions;
    private Optional<ReportStep> shown = Optional.empty();

    WizardReport(
            WizardViewModel viewModel,
            WizardUseCases useCases,
            WizardTools tools,
            RemovalTasks tasks,
            InstantSource clock,
            LicenseRemovalActions actions) {
        this.viewModel = viewModel;
        this.useCases = useCases;
        this.tools = tools;
        this.tasks = tasks;
        this.clock = clock;
        this.actions = actions;
    }

    /// The report that was shown last; empty once the person went on from it to another step.
    Optional<ReportStep> shown() {
        return shown;
    }

    Node show(WizardState.Reported reported) {
        var step =
                new ReportStep(
                        reported.run(),
                        reportUseCases(),
                        tasks,
                        new ReportTools(
                                tools.work(),
                                tools.messages(),
                                tools.announcer(),
                                tools.dialogs()::confirm,
                                tools.ticker(),
                                clock),
                        this);
        shown = Optional.of(step);
        return step.node();
    }

    private ReportUseCases reportUseCases() {
        return new ReportUseCases(
                useCases.removals(),
                useCases.holders(),
                useCases.cancel(),
                useCases.removal(),
                useCases.export(),
                useCases.planning().operator(),
                useCases.byHand().map(ByHandUseCases::handedOver));
    }

    @Override
    public void continueToCancel(SubscriptionId subscription) {
        actions.cancelSubscription(subscription);
    }

    @Override
    public void goToProduct(SubscriptionId subscription) {
        actions.goToProduct(subscription);
    }

    @Override
    public void chooseAgain(SubscriptionId subscription) {
        shown = Optional.empty();
        viewModel.again();
    }

    @Override
    public void tell(SubscriptionId subscription, RunId handedOver) {
        shown = Optional.empty();
        viewModel.tell(subscription, handedOver);
    }

    @Override
    public void handOver(SubscriptionId subscription) {
        actions.handOverCancellation(subscription);
    }
}
