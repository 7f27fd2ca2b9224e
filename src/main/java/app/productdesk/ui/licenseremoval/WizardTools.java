package app.productdesk.ui.licenseremoval;

import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Ticker;

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
