package app.productdesk.ui.licenseremoval.interrupted;

import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.domain.cancellation.operator.Operator;

/// What the dialog about an interrupted removal can do.
///
/// @param operator who is at work
public record InterruptedUseCases(
        ReadRemovals removals, RemoveLicenses remove, Operator operator) {}
