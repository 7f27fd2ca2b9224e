package app.productdesk.ui.changes;

import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.common.fault.FaultText;

/// Where a change dialog is.
sealed interface ChangeState {

    record Loading() implements ChangeState {}

    /// The person decides.
    record Ready(Offer offer) implements ChangeState {}

    record Saving() implements ChangeState {}

    /// It is not possible.
    ///
    /// @param remark says that nothing was changed, where that had been asked; empty otherwise
    record Refused(String reason, String remark) implements ChangeState {}

    /// The subscription is not there any more.
    record Gone() implements ChangeState {}

    /// What is could not be read.
    record LoadFailed(FaultText fault) implements ChangeState {}

    /// Saving broke off; whether it was carried out has to be looked up.
    record SaveFailed(FaultText fault) implements ChangeState {}

    /// It is done and said; the dialog closes.
    record Done() implements ChangeState {}
}
