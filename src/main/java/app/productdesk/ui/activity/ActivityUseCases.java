package app.productdesk.ui.activity;

import app.productdesk.application.activity.ListActivity;
import app.productdesk.application.activity.VerifyActivity;
import app.productdesk.application.exchange.ExportTable;

/// What the Activity page has done for it.
public record ActivityUseCases(ListActivity list, VerifyActivity verify, ExportTable export) {}
