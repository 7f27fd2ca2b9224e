package app.productdesk.ui.activity;

import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Messages;

/// What every part of the Activity page works with.
public record ActivityTools(BackgroundWork work, Messages messages, Announcer announcer) {}
