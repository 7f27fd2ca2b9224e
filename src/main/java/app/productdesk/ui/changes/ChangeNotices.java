package app.productdesk.ui.changes;

import app.productdesk.ui.common.FaultText;

/// Where it is said what was done, after the dialog is gone.
interface ChangeNotices {

    void say(String sentence);

    /// Says it with an action beside it.
    ///
    /// @param action the name of a button beside the sentence
    void say(String sentence, String action, Runnable whenChosen);

    void tell(FaultText fault);
}
