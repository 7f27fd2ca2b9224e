package app.productdesk.ui.shell;

import app.productdesk.application.settings.WindowPlace;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import javafx.scene.Parent;

/// The door to this folder: the frame around every page. UI thread only.
public final class Shell {

    private final ShellViewModel viewModel;
    private final ShellController controller;
    private final Parent root;

    /// @param first where the person begins
    /// @param window tells whether the navigation was left folded
    public Shell(ShellParts parts, Place first, WindowPlace window, Messages messages) {
        viewModel = new ShellViewModel(first, window.navigationFolded());
        controller = new ShellController(viewModel, parts, messages.bundle());
        root = new Views(messages).load(Parent.class, controller);
        FileDrop.on(root, files -> open(new Place.BringIn(files)));
    }

    /// What to put into the window.
    public Parent root() {
        return root;
    }

    /// Where the person is.
    public Place place() {
        return viewModel.placeProperty().get();
    }

    public void open(Place place) {
        viewModel.open(place);
    }

    /// Goes to where the person was before.
    public void back() {
        viewModel.back();
    }

    /// Lets the page that is open read everything anew.
    public void refresh() {
        controller.refresh();
    }

    /// Shows where the page is now; it has learned its name.
    public void showTrail() {
        controller.showTrail();
    }
}
