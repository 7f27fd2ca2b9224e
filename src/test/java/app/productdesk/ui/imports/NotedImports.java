package app.productdesk.ui.imports;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.imports.tools.ImportActions;
import java.util.ArrayList;
import java.util.List;

/// Notes where bringing in led, and what it said.
final class NotedImports implements ImportActions, Announcer {

    private final List<String> noted = new ArrayList<>();
    private Runnable offered = () -> {};

    List<String> noted() {
        return List.copyOf(noted);
    }

    @Override
    public void openMade(String workspaceId) {
        noted.add("open " + workspaceId);
    }

    @Override
    public void goToProducts() {
        noted.add("products");
    }

    @Override
    public void explain(String topic) {
        noted.add("help " + topic);
    }

    @Override
    public void say(String sentence) {
        noted.add(sentence);
    }

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {
        noted.add(sentence);
        offered = whenChosen;
    }

    /// Takes what was offered last.
    void choose() {
        offered.run();
    }

    @Override
    public void tell(FaultText fault) {
        noted.add(fault.title());
    }
}
