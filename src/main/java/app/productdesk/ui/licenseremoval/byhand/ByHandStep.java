package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.ui.common.Views;
import javafx.scene.Node;

/// The door to this folder: the step in which somebody removes licenses at Microsoft by hand, with
/// a folder that has all that is needed, and then says what came of it. UI thread only.
public final class ByHandStep {

    private final ByHandViewModel viewModel;
    private final Node node;

    public ByHandStep(
            ByHandTask task, ByHandUseCases useCases, ByHandTools tools, ByHandActions actions) {
        viewModel = new ByHandViewModel(task, useCases, tools, actions);
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
