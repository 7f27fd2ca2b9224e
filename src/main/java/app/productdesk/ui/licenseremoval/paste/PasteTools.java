package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Views;

/// What a pane for lists works with.
public record PasteTools(BackgroundWork work, Messages messages, FileChoice files, Views views) {}
