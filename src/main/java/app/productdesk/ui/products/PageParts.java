package app.productdesk.ui.products;

import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Notices;
import app.productdesk.ui.common.Ticker;

/// What the page shares with the rest of the window.
///
/// @param ticker how the page notices what other windows changed
public record PageParts(
        Messages messages, Dialogs dialogs, Notices notices, FileChoice files, Ticker ticker) {}
