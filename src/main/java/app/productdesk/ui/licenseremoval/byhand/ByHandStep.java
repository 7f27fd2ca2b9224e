package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.RemovalPlan;
import app.productdesk.ui.common.Views;
import java.util.Optional;
import javafx.scene.Node;

/// The door to this folder: the step in which somebody removes licenses at Microsoft by hand, with
/// a folder that has all that is needed, and then says what came of it. UI thread only.
public final class ByHandStep {

    private final ByHandViewModel viewModel;
    private final Node node;

    /// @param plan what is to be carried out; absent when only what was carried out is to be told
    public ByHandStep(
            SubscriptionId subscription,
            Optional<RemovalPlan> plan,
            ByHandUseCases useCases,
            ByHandTools tools,
            ByHandActions actions) {
        viewModel = new ByHandViewModel(subscription, plan, useCases, tools, actions);
        node =
                new Views(tools.messages())
                        .load(Node.class, new ByHandController(viewModel, tools.messages()));
    }

    public Node node() {
        return node;
    }

    ByHandViewModel viewModel() {
        return viewModel;
    }
}
