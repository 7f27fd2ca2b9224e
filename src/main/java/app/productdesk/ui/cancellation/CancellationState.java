package app.productdesk.ui.cancellation;

import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.ui.cancellation.content.RefundSummary;
import app.productdesk.ui.cancellation.content.outcome.Outcome;
import app.productdesk.ui.cancellation.content.refused.Refusal;
import app.productdesk.ui.common.fault.FaultText;

/// Where the dialog is.
sealed interface CancellationState {

    /// It asks whether the subscription may be cancelled.
    record Checking() implements CancellationState {}

    /// It may not.
    ///
    /// @param notice why the answer is another than before; empty when it is the first
    record Refused(Refusal refusal, String notice) implements CancellationState {}

    /// It may, and the person has to confirm.
    ///
    /// @param agreed what the person agrees to by confirming
    /// @param notice why the answer is another than before; empty when it is the first
    record Offered(RefundSummary summary, Allowed agreed, String notice)
            implements CancellationState {}

    record Cancelling() implements CancellationState {}

    /// It is cancelled.
    record Done(Outcome outcome) implements CancellationState {}

    /// The subscription is not there any more.
    record Gone() implements CancellationState {}

    /// The question could not be answered.
    record CheckFailed(FaultText fault) implements CancellationState {}

    /// Confirming broke off; whether it was carried out has to be looked up.
    record ConfirmFailed(FaultText fault) implements CancellationState {}
}
