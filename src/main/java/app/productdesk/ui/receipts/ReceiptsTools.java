package app.productdesk.ui.receipts;

import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
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
