package app.productdesk.ui.licenses;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.figures.LicenseGauge;

/// What the page of one product’s holders shows.
sealed interface HoldersState {

    record Loading() implements HoldersState {}

    record Failed(FaultText fault) implements HoldersState {}

    /// There is no such subscription any more.
    record Gone() implements HoldersState {}

    /// Nobody holds a license.
    record Nobody() implements HoldersState {}

    /// Some hold a license, or may do so, and no file names any of them.
    record NobodyNamed() implements HoldersState {}

    record Listed(LicenseGauge.Reading reading) implements HoldersState {}
}
