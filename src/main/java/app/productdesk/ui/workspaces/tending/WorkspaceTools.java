package app.productdesk.ui.workspaces.tending;

import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;

/// What the menu and the page of workspaces work with.
public record WorkspaceTools(BackgroundWork work, Announcer announcer, Messages messages) {}
