package app.productdesk.ui.common.notice;

import app.productdesk.ui.common.fault.FaultText;
import java.util.ArrayList;
import java.util.List;

/// Remembers what was said, and does at once what is offered.
public final class HeardAnnouncer implements Announcer {

    private final List<String> heard = new ArrayList<>();

    /// Everything that was said, oldest first.
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void say(String sentence) {
        heard.add(sentence);
    }

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {
        heard.add(sentence + " [" + action + "]");
        whenChosen.run();
    }

    @Override
    public void tell(FaultText fault) {
        heard.add(fault.title());
    }
}
