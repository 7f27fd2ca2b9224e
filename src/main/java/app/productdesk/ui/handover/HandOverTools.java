package app.productdesk.ui.handover;

import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;

/// What handing over works with.
public record HandOverTools(
        BackgroundWork work,
        Messages messages,
        FileChoice files,
        Announcer announcer,
        Dialogs dialogs) {}
