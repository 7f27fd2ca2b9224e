package app.productdesk.ui.shell;

import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.Settings.ThemeChoice;

/// What can be done from the main window’s frame.
public interface ShellActions {

    /// Shows the help that belongs to a page.
    void help(String topic);

    void choose(Language language);

    void choose(ThemeChoice theme);

    /// Keeps where the person is, for the next start.
    void remember(String section, boolean navigationFolded);
}
