package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import javafx.scene.Node;

/// The door to this folder: the step in which people are chosen.
public final class ChooseStep {

    private final ChooseController controller;
    private final Node node;

    /// @param openList lets the person paste or choose a list of people
    public ChooseStep(
            RemovalDraft draft,
            PlanRemoval planning,
            Messages messages,
            Dialogs dialogs,
            Runnable openList) {
        var viewModel = new ChooseViewModel(draft, planning, messages);
        Runnable openGroups =
                () -> dialogs.open(new GroupsPane(viewModel.groups(), draft, messages), () -> {});
        controller = new ChooseController(viewModel, messages, openGroups, openList);
        node = new Views(messages).load(Node.class, controller);
    }

    public Node node() {
        return node;
    }

    public void focusSearch() {
        controller.focusSearch();
    }
}
