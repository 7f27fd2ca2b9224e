package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;

/// What a pane for lists works with.
public record PasteTools(BackgroundWork work, Messages messages, FileChoice files, Views views) {}
