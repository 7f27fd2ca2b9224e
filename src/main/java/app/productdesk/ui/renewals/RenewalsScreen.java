package app.productdesk.ui.renewals;

import app.productdesk.application.renewals.ListRenewals;
import app.productdesk.application.renewals.SaveCalendar;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.Node;

/// The door to this folder: the page of what lies ahead in the coming 18 months.
public final class RenewalsScreen implements Page {

    private final RenewalsViewModel viewModel;
    private final RenewalsController controller;
    private final RenewalsActions actions;
    private final Messages messages;
    private final Node node;

    public RenewalsScreen(
            ListRenewals renewals,
            SaveCalendar calendars,
            RenewalsTools tools,
            RenewalsActions actions) {
        this.actions = actions;
        this.messages = tools.messages();
        viewModel = new RenewalsViewModel(renewals, calendars, tools, actions);
        controller = new RenewalsController(viewModel, messages);
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
                new Crumb(messages.text("renewals.heading"), () -> {}));
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
        controller.exportTable();
    }

    @Override
    public String helpTopic() {
        return "renewals";
    }
}
