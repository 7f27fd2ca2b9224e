package app.productdesk.ui.imports;

import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.tools.ImportActions;
import app.productdesk.ui.imports.tools.ImportTools;
import app.productdesk.ui.imports.tools.ImportUseCases;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/// The door to this folder: the page on which files are brought in. UI thread only.
public final class ImportScreen implements Page {

    private final ImportViewModel viewModel;
    private final ImportActions actions;
    private final Messages messages;
    private final Node node;

    /// @param tasks outlive the page
    public ImportScreen(
            ImportUseCases useCases, ImportTools tools, ImportTasks tasks, ImportActions actions) {
        this.actions = actions;
        this.messages = tools.messages();
        viewModel = new ImportViewModel(useCases, tools, tasks, actions);
        node = new Views(messages).load(Node.class, new ImportController(viewModel, messages));
    }

    /// Reads files and folders that were dropped elsewhere in the window.
    public ImportScreen take(List<Path> files) {
        viewModel.take(files);
        return this;
    }

    ImportViewModel viewModel() {
        return viewModel;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::goToProducts),
                new Crumb(viewModel.title(), () -> {}));
    }

    /// What was given stays as it is.
    @Override
    public void refresh() {
        viewModel.come();
    }

    @Override
    public void left() {
        viewModel.leave();
    }

    /// Whether files are being written down.
    public boolean isBusy() {
        return viewModel.isAccepting();
    }

    /// Calls at once where nothing is being written. Else asks first, then lets that end, and calls
    /// after it; never where the person decides to stay.
    public void leave(Dialogs dialogs, Runnable then) {
        if (!viewModel.isAccepting()) {
            then.run();
            return;
        }
        dialogs.confirm(
                new Question(
                        messages.text("imports.leaving.title"),
                        messages.text("imports.leaving.sentence"),
                        messages.text("imports.leaving.stop"),
                        messages.text("imports.leaving.stay")),
                () -> viewModel.stopAnd(then));
    }

    @Override
    public String helpTopic() {
        return "imports";
    }
}
