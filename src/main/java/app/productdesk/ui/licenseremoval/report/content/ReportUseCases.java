package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.handover.HandedOver;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.ui.common.tables.TableSaving;
import java.util.Optional;

/// What the report can do.
///
/// @param operator who is at work
/// @param byHand present where it is carried out at Microsoft by hand, and so has to be undone
///   there
public record ReportUseCases(
        ReadRemovals removals,
        ReadHolders holders,
        CancelSubscription cancel,
        RemoveLicenses remove,
        TableSaving export,
        Operator operator,
        Optional<HandedOver> byHand) {}
