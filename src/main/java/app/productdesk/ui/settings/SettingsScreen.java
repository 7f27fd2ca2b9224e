package app.productdesk.ui.settings;

import app.productdesk.application.settings.Settings;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.Node;

/// The door to this folder: the settings page. A choice is put into force at once.
public final class SettingsScreen implements Page {

    private final Node node;
    private final SettingsActions actions;
    private final Messages messages;

    public SettingsScreen(
            Settings settings,
            SettingsFacts facts,
            SettingsActions actions,
            Dialogs dialogs,
            Messages messages) {
        this.actions = actions;
        this.messages = messages;
        var viewModel = new SettingsViewModel(settings, facts, actions, messages);
        node =
                new Views(messages)
                        .load(Node.class, new SettingsController(viewModel, dialogs::open));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::goToProducts),
                new Crumb(messages.text("settings.title"), () -> {}));
    }

    @Override
    public void refresh() {
        // nothing here is read from the workspace
    }

    @Override
    public String helpTopic() {
        return "settings";
    }
}
