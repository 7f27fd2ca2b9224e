package app.productdesk.ui.licenseremoval.report;

import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.RemoveLicenses;
import app.productdesk.domain.cancellation.Operator;
import app.productdesk.ui.common.tables.TableSaving;

/// What the report can do.
///
/// @param operator who is at work
/// @param byHand whether it was carried out at Microsoft by hand, and so has to be undone there
public record ReportUseCases(
        ReadRemovals removals,
        ReadHolders holders,
        CancelSubscription cancel,
        RemoveLicenses remove,
        TableSaving export,
        Operator operator,
        boolean byHand) {}
