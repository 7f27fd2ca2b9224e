package app.productdesk.ui.activity.tools;

import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;

/// What every part of the Activity page works with.
public record ActivityTools(BackgroundWork work, Messages messages, Announcer announcer) {}
