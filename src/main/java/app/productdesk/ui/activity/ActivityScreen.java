package app.productdesk.ui.activity;

import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.activity.verify.VerifyDialog;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.Node;

/// The door to this folder: the page of everything that was changed, and whether the record of it
/// is intact.
public final class ActivityScreen implements Page {

    private final ActivityViewModel viewModel;
    private final ActivityController controller;
    private final ActivityActions actions;
    private final Messages messages;
    private final Node node;

    public ActivityScreen(
            ActivityUseCases useCases,
            ActivityActions actions,
            ActivityTools tools,
            Dialogs dialogs) {
        this.actions = actions;
        this.messages = tools.messages();
        viewModel = new ActivityViewModel(useCases.list()::list, useCases.export(), tools);
        var verify = new VerifyDialog(useCases.verify(), tools, dialogs);
        controller =
                new ActivityController(
                        viewModel,
                        messages,
                        new ActivityController.Ways(
                                new Leads(actions), verify::open, actions::goToProducts));
        node = new Views(messages).load(Node.class, controller);
        viewModel.refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::goToProducts),
                new Crumb(messages.text("activity.title"), () -> {}));
    }

    @Override
    public void refresh() {
        viewModel.refresh();
    }

    @Override
    public void focusSearch() {
        controller.focusSearch();
    }

    @Override
    public void export() {
        controller.export();
    }

    @Override
    public String helpTopic() {
        return "activity";
    }
}
