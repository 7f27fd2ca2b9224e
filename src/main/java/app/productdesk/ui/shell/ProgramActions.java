package app.productdesk.ui.shell;

import app.productdesk.application.settings.Settings;
import java.net.URI;
import java.nio.file.Path;

/// What the window asks of the program around it. UI thread only; each returns at once.
public interface ProgramActions {

    /// Puts settings into force and keeps them.
    void apply(Settings changed);

    /// Keeps where the person is, for the next start.
    void remember(String section, boolean navigationFolded);

    /// Shows the data folder in the system’s file manager.
    void showDataFolder();

    /// Opens a file in the program the system has for it.
    void openFile(Path file);

    /// Opens a web page in the browser.
    void openPage(URI page);

    /// Opens another workspace; the one that is open stays where it is.
    void openWorkspace(String id);

    /// Makes a fresh workspace of the same sample organization and opens it; this one is kept.
    void resetSample();
}
