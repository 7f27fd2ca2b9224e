package app.productdesk.ui.licenseremoval.report;

import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.Ticker;
import java.time.InstantSource;

/// What the report works with.
///
/// @param asker asks before something that can be undone
public record ReportTools(
        BackgroundWork work,
        Messages messages,
        Announcer announcer,
        Asker asker,
        Ticker ticker,
        InstantSource clock) {

    /// Asks the person, and calls where they agree.
    @FunctionalInterface
    public interface Asker {
        void ask(Question question, Runnable whenConfirmed);
    }
}
