package app.productdesk.ui.workspaces.tending;

import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;

/// What can be asked for from the header’s workspace menu. Each returns at once.
public interface WorkspaceActions {

    /// Opens another workspace; the one that is open stays where it is.
    ///
    /// @param id the workspace’s id
    void switchTo(String id);

    /// Makes the first workspace of a sample organization and opens it.
    void openFresh(SampleOrganization organization);

    /// Makes a fresh workspace of the same sample organization and opens it; this one is kept.
    void resetSample();

    /// Opens the page of all workspaces.
    void showAll();

    /// Goes to the list of everything bought.
    void goToProducts();

    /// Opens the page on which files are brought in.
    void bringIn();

    /// Gives the organization of the open workspace another name.
    ///
    /// @param name never blank
    void rename(String name);

    /// Takes the open workspace away for good, and opens another.
    void remove();
}
