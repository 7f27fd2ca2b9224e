package app.productdesk.ui.licenseremoval.tools;

import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.Ticker;

/// What every step of the guided removal works with.
///
/// @param country where the person is, as its ISO code
public record WizardTools(
        BackgroundWork work,
        Messages messages,
        FileChoice files,
        Announcer announcer,
        Dialogs dialogs,
        Ticker ticker,
        String country) {}
