package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.choose.ChooseStep;
import app.productdesk.ui.licenseremoval.removing.RemovingPane;
import app.productdesk.ui.licenseremoval.removing.RemovingTools;
import app.productdesk.ui.licenseremoval.report.ReportStep;
import app.productdesk.ui.licenseremoval.review.ReviewStep;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// The door to this folder: the page on which licenses of one subscription are removed step by
/// step.
public final class LicenseRemovalWizard implements Page {

    private final WizardViewModel viewModel;
    private final ChooseStep choose;
    private final ReviewStep review;
    private final WizardReport report;
    private final Messages messages;
    private final LicenseRemovalActions actions;
    private final Node node;

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
        report = new WizardReport(viewModel, useCases, tools, tasks, clock, actions);
        var controller =
                new WizardController(
                        viewModel,
                        messages,
                        new WizardController.Panes(
                                choose.node(),
                                review.node(),
                                removing(useCases, tools, tasks, clock),
                                this::lookOver,
                                new WizardByHand(viewModel, useCases, tools, clock, actions)::show,
                                report::show,
                                actions));
        node = new Views(messages).load(Node.class, controller);
    }

    private static RemovingPane removing(
            WizardUseCases useCases, WizardTools tools, RemovalTasks tasks, InstantSource clock) {
        return new RemovingPane(
                tasks,
                new RemovingTools(
                        tools.work(),
                        tools.messages(),
                        tools.ticker(),
                        clock,
                        id -> useCases.holders().of(id).map(Holders::count)));
    }

    private void lookOver() {
        viewModel.draft().planProperty().get().ifPresent(review::show);
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
        report.shown().ifPresent(ReportStep::refresh);
    }

    @Override
    public void focusSearch() {
        report.shown().ifPresentOrElse(ReportStep::focusSearch, choose::focusSearch);
    }

    @Override
    public void export() {
        report.shown().ifPresentOrElse(ReportStep::export, review::save);
    }

    @Override
    public String helpTopic() {
        return "removal";
    }
}
