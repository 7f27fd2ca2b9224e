package app.productdesk.ui.receipts.tools;

import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.Locale;

/// What every part of the Receipts page works with.
///
/// @param region the person’s country; it decides the sheet that a receipt is laid out on at first
public record ReceiptsTools(
        BackgroundWork work,
        Messages messages,
        FileChoice files,
        Announcer announcer,
        Locale region) {}
