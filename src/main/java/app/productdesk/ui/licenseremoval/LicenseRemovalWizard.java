package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.byhand.ByHandActions;
import app.productdesk.ui.licenseremoval.byhand.ByHandStep;
import app.productdesk.ui.licenseremoval.byhand.ByHandTools;
import app.productdesk.ui.licenseremoval.byhand.ByHandUseCases;
import app.productdesk.ui.licenseremoval.choose.ChooseStep;
import app.productdesk.ui.licenseremoval.removing.RemovingPane;
import app.productdesk.ui.licenseremoval.removing.RemovingTools;
import app.productdesk.ui.licenseremoval.report.ReportActions;
import app.productdesk.ui.licenseremoval.report.ReportStep;
import app.productdesk.ui.licenseremoval.report.ReportTools;
import app.productdesk.ui.licenseremoval.report.content.ReportUseCases;
import app.productdesk.ui.licenseremoval.review.ReviewStep;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// The door to this folder: the page on which licenses of one subscription are removed step by
/// step.
public final class LicenseRemovalWizard implements Page {

    private final WizardViewModel viewModel;
    private final ChooseStep choose;
    private final ReviewStep review;
    private final Messages messages;
    private final LicenseRemovalActions actions;
    private final Node node;
    private Optional<ReportStep> shown = Optional.empty();

    /// A page that shows nothing yet: it is told where to begin.
    public LicenseRemovalWizard(
            WizardUseCases useCases,
            WizardTools tools,
            RemovalTasks tasks,
            InstantSource clock,
            LicenseRemovalActions actions) {
        this.messages = tools.messages();
        this.actions = actions;
        viewModel = new WizardViewModel(useCases, tools, tasks);
        choose =
                new ChooseStep(
                        viewModel.draft(),
                        useCases.planning(),
                        messages,
                        tools.dialogs(),
                        new PasteDialog(viewModel.draft(), useCases, tools)::open);
        review =
                new ReviewStep(
                        useCases.byHand().isPresent()
                                ? Optional.empty()
                                : Optional.of(useCases.dryRun()),
                        useCases.export(),
                        tools);
        var controller =
                new WizardController(
                        viewModel,
                        messages,
                        new WizardController.Panes(
                                choose.node(),
                                review.node(),
                                new RemovingPane(
                                        tasks,
                                        new RemovingTools(
                                                tools.work(),
                                                messages,
                                                tools.ticker(),
                                                clock,
                                                id ->
                                                        useCases.holders()
                                                                .of(id)
                                                                .map(Holders::count))),
                                () ->
                                        viewModel
                                                .draft()
                                                .planProperty()
                                                .get()
                                                .ifPresent(review::show),
                                step -> byHand(step, useCases, tools, clock),
                                reported -> report(reported, useCases, tools, tasks, clock),
                                this::roleMissing,
                                actions));
        node = new Views(messages).load(Node.class, controller);
    }

    /// Begins with these people; with the proposal when nobody is named.
    public LicenseRemovalWizard begin(SubscriptionId id, Set<PersonId> chosen) {
        viewModel.begin(id, chosen);
        return this;
    }

    /// Shows the removal from that subscription that is under way.
    public LicenseRemovalWizard watch(SubscriptionId id) {
        viewModel.watch(id);
        return this;
    }

    /// Shows what came of a removal.
    public LicenseRemovalWizard report(RunId run) {
        viewModel.report(run);
        return this;
    }

    /// Lets the person say what was carried out at Microsoft by hand.
    public LicenseRemovalWizard tell(SubscriptionId id) {
        viewModel.tell(id);
        return this;
    }

    WizardViewModel viewModel() {
        return viewModel;
    }

    ReviewStep review() {
        return review;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::goToProducts),
                new Crumb(messages.text("licenseRemoval.licenses"), actions::goToLicenses),
                new Crumb(messages.text("licenseRemoval.title"), () -> {}));
    }

    /// What is being thought up stays as it is; holders are read again when a step asks for it.
    @Override
    public void refresh() {
        shown.ifPresent(ReportStep::refresh);
    }

    @Override
    public void focusSearch() {
        shown.ifPresentOrElse(ReportStep::focusSearch, choose::focusSearch);
    }

    @Override
    public void export() {
        shown.ifPresentOrElse(ReportStep::export, review::save);
    }

    @Override
    public String helpTopic() {
        return "removal";
    }

    private Node byHand(
            WizardState.ByHand step,
            WizardUseCases useCases,
            WizardTools tools,
            InstantSource clock) {
        return new ByHandStep(
                        step.task(),
                        useCases.byHand().orElseThrow(),
                        new ByHandTools(
                                tools.work(),
                                messages,
                                tools.files(),
                                tools.announcer(),
                                tools.dialogs()::confirm,
                                useCases.export(),
                                clock,
                                tools.country()),
                        new ByHandWays())
                .node();
    }

    private Node report(
            WizardState.Reported reported,
            WizardUseCases useCases,
            WizardTools tools,
            RemovalTasks tasks,
            InstantSource clock) {
        var step =
                new ReportStep(
                        reported.run(),
                        new ReportUseCases(
                                useCases.removals(),
                                useCases.holders(),
                                useCases.cancel(),
                                useCases.removal(),
                                useCases.export(),
                                useCases.planning().operator(),
                                useCases.byHand().map(ByHandUseCases::handedOver)),
                        tasks,
                        new ReportTools(
                                tools.work(),
                                messages,
                                tools.announcer(),
                                tools.dialogs()::confirm,
                                tools.ticker(),
                                clock),
                        new ReportWays());
        shown = Optional.of(step);
        return step.node();
    }

    /// Where removing by hand leads to.
    private final class ByHandWays implements ByHandActions {

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

    /// Where the report leads to.
    private final class ReportWays implements ReportActions {

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

    private Node roleMissing() {
        var save = new Button(messages.text("licenseRemoval.wizard.handOver"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> viewModel.handOver(actions));
        var box =
                Lines.callout(
                        "caution",
                        "fltrmz-people-20",
                        messages.text("licenseRemoval.wizard.roleMissing"));
        box.getChildren().add(save);
        return box;
    }
}
