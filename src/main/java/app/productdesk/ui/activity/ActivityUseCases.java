package app.productdesk.ui.activity;

import app.productdesk.application.activity.ListActivity;
import app.productdesk.application.activity.VerifyActivity;
import app.productdesk.ui.common.tables.TableSaving;

/// What the Activity page has done for it.
public record ActivityUseCases(ListActivity list, VerifyActivity verify, TableSaving export) {}
