package app.productdesk.ui.licenses;

import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.Node;

/// A door to this folder: the page of everybody who holds a license of one product.
public final class HoldersScreen implements Page {

    private final HoldersViewModel viewModel;
    private final HoldersController controller;
    private final LicensesActions actions;
    private final Messages messages;
    private final Node node;

    public HoldersScreen(
            SubscriptionId id, ReadHolders holders, LicensesTools tools, LicensesActions actions) {
        this.actions = actions;
        this.messages = tools.messages();
        viewModel = new HoldersViewModel(id, holders, tools, actions);
        controller = new HoldersController(viewModel, messages, actions);
        node = new Views(messages).load(Node.class, controller);
        viewModel.refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        String here =
                viewModel.product().isEmpty()
                        ? messages.text("licenses.holders.title")
                        : viewModel.product();
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::goToProducts),
                new Crumb(messages.text("licenses.title"), actions::goToLicenses),
                new Crumb(here, () -> {}));
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
        viewModel.export();
    }

    @Override
    public String helpTopic() {
        return "licenses";
    }
}
