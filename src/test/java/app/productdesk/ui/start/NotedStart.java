package app.productdesk.ui.start;

import java.util.ArrayList;
import java.util.List;

/// Notes what was asked for.
final class NotedStart implements StartActions {

    private final List<String> asked = new ArrayList<>();

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void startFresh() {
        asked.add("fresh");
    }

    @Override
    public void showFolder() {
        asked.add("folder");
    }

    @Override
    public void tryAgain() {
        asked.add("again");
    }

    @Override
    public void open(String workspaceId) {
        asked.add("open " + workspaceId);
    }

    @Override
    public void quit() {
        asked.add("quit");
    }
}
