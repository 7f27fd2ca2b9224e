package app.productdesk.ui.licenses;

import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.Node;

/// A door to this folder: the page of what gives licenses to people.
public final class LicensesScreen implements Page {

    private final LicensesViewModel viewModel;
    private final LicensesController controller;
    private final LicensesActions actions;
    private final Messages messages;
    private final Node node;

    public LicensesScreen(ListLicenses licenses, LicensesTools tools, LicensesActions actions) {
        this.actions = actions;
        this.messages = tools.messages();
        viewModel = new LicensesViewModel(licenses, tools, actions);
        controller = new LicensesController(viewModel, messages);
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
                new Crumb(messages.text("licenses.title"), () -> {}));
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
        return "licenses";
    }
}
