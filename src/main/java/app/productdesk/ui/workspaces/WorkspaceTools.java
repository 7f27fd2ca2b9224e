package app.productdesk.ui.workspaces;

import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Messages;

/// What the menu and the page of workspaces work with.
public record WorkspaceTools(BackgroundWork work, Announcer announcer, Messages messages) {}
