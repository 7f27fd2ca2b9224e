package app.productdesk.ui.common.notice;

import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.fault.FaultText;

/// Tells the person how something went that leaves no trace where they are. UI thread only.
public interface Announcer {

    void say(String sentence);

    /// Says something and offers what comes next.
    ///
    /// @param action the name of a button beside the sentence
    void say(String sentence, String action, Runnable whenChosen);

    void tell(FaultText fault);

    /// Says what was done in a notice, and tells of faults in a dialog.
    static Announcer of(Notices notices, Dialogs dialogs) {
        return new Announcer() {
            @Override
            public void say(String sentence) {
                notices.say(sentence);
            }

            @Override
            public void say(String sentence, String action, Runnable whenChosen) {
                notices.say(sentence, action, whenChosen);
            }

            @Override
            public void tell(FaultText fault) {
                dialogs.tell(fault);
            }
        };
    }
}
