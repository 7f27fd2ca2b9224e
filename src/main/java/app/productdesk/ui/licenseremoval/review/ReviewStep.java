package app.productdesk.ui.licenseremoval.review;

import app.productdesk.application.licensing.DryRun;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.util.Optional;
import javafx.scene.Node;

/// The door to this folder: the step in which a plan is looked over.
public final class ReviewStep {

    private final ReviewViewModel viewModel;
    private final Node node;

    /// @param dryRun absent where nobody can look what would happen
    public ReviewStep(Optional<DryRun> dryRun, TableSaving export, WizardTools tools) {
        viewModel = new ReviewViewModel(dryRun, export, tools);
        node =
                new Views(tools.messages())
                        .load(Node.class, new ReviewController(viewModel, tools.messages()));
    }

    public Node node() {
        return node;
    }

    /// Shows what that plan comes to.
    public void show(RemovalPlan plan) {
        viewModel.show(plan);
    }

    /// Looks what each step would come to right now; nothing is changed.
    public void tryOut() {
        viewModel.tryOut();
    }

    /// Saves the list where the person chooses.
    public void save() {
        viewModel.save();
    }
}
