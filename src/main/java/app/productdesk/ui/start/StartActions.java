package app.productdesk.ui.start;

/// What a person can do when a workspace cannot be opened. Each returns at once.
public interface StartActions {

    /// Makes a fresh sample beside the workspace that cannot be opened, and opens it.
    void startFresh();

    /// Shows the folder that the workspaces are in.
    void showFolder();

    /// Opens the same workspace once more.
    void tryAgain();

    /// Opens another workspace.
    void open(String workspaceId);

    /// Ends the program.
    void quit();
}
