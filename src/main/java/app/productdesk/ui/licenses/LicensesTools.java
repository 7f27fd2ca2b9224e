package app.productdesk.ui.licenses;

import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.tables.TableSaving;

/// What the pages of licenses work with.
///
/// @param byHand whether removing is carried out at Microsoft by hand, and told here
public record LicensesTools(
        BackgroundWork work, Messages messages, TableSaving saving, boolean byHand) {}
