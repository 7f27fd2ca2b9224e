package app.productdesk.ui.licenses;

import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.tables.TableSaving;

/// What the pages of licenses work with.
public record LicensesTools(BackgroundWork work, Messages messages, TableSaving saving) {}
