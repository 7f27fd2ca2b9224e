package app.productdesk.ui.workspaces;

import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.ui.workspaces.tending.WorkspaceActions;
import java.util.ArrayList;
import java.util.List;

/// Notes what was asked for.
public final class NotedChoices implements WorkspaceActions {

    private final List<String> asked = new ArrayList<>();

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void switchTo(String id) {
        asked.add("switch to " + id);
    }

    @Override
    public void openFresh(SampleOrganization organization) {
        asked.add("fresh " + organization);
    }

    @Override
    public void resetSample() {
        asked.add("reset");
    }

    @Override
    public void showAll() {
        asked.add("show all");
    }

    @Override
    public void goToProducts() {
        asked.add("products");
    }

    @Override
    public void bringIn() {
        asked.add("bring in");
    }

    @Override
    public void rename(String name) {
        asked.add("rename to " + name);
    }

    @Override
    public void remove() {
        asked.add("remove");
    }
}
