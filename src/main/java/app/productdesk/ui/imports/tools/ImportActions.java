package app.productdesk.ui.imports.tools;

/// Where bringing in can lead to. Each returns at once.
public interface ImportActions {

    /// Opens the workspace that was made.
    void openMade(String workspaceId);

    /// Goes to the list of everything bought, read anew.
    void goToProducts();

    /// Tells which files these are and where to find them.
    void explain(String topic);
}
