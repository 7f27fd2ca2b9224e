package app.productdesk.ui.handover;

import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;

/// What handing over works with.
public record HandOverTools(
        BackgroundWork work,
        Messages messages,
        FileChoice files,
        Announcer announcer,
        Dialogs dialogs) {}
