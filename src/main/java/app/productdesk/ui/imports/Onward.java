package app.productdesk.ui.imports;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.tools.ImportActions;
import app.productdesk.ui.imports.tools.ImportTools;
import java.util.Optional;

/// Where it goes on once files are brought in: to what was made of them, unless the person has gone
/// elsewhere meanwhile, or waits to leave. UI thread only.
final class Onward {

    private final Announcer announcer;
    private final Messages messages;
    private final String organization;
    private final ImportActions actions;
    private boolean elsewhere;
    private Optional<Runnable> afterwards = Optional.empty();

    Onward(ImportTools tools, ImportActions actions) {
        this.announcer = tools.announcer();
        this.messages = tools.messages();
        this.organization = tools.organization();
        this.actions = actions;
    }

    /// Whether the person is on another page.
    void elsewhere(boolean now) {
        elsewhere = now;
    }

    /// Calls once what is under way has ended, instead of leading anywhere.
    void afterwards(Runnable then) {
        afterwards = Optional.of(then);
    }

    /// Leads to the workspace that was made.
    void toMade(WorkspaceInfo made) {
        lead(
                messages.text("imports.made", made.organization()),
                messages.text("imports.made.open"),
                () -> actions.openMade(made.id()));
    }

    /// Leads to everything bought in the workspace that is up to date now.
    void toProducts() {
        String done = messages.text("imports.accepted", organization);
        lead(
                done,
                messages.text("imports.accepted.show"),
                () -> {
                    announcer.say(done);
                    actions.goToProducts();
                });
    }

    /// Leads on, or only says so to somebody who is elsewhere by now.
    ///
    /// @param sentence what is said to them
    /// @param action what leads there then, in a word
    private void lead(String sentence, String action, Runnable way) {
        if (afterwards.isPresent()) {
            end();
        } else if (elsewhere) {
            announcer.say(sentence, action, way);
        } else {
            way.run();
        }
    }

    /// Tells somebody who is elsewhere what went wrong; on the page it is seen.
    void tell(FaultText why) {
        if (elsewhere) {
            announcer.tell(why);
        }
    }

    /// What was under way has ended, and leads nowhere.
    void end() {
        Optional<Runnable> next = afterwards;
        afterwards = Optional.empty();
        next.ifPresent(Runnable::run);
    }
}
