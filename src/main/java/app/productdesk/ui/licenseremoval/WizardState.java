package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.activity.RunId;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.licenseremoval.byhand.ByHandTask;
import app.productdesk.ui.licenseremoval.steps.WizardStep;

/// What the guided removal shows.
sealed interface WizardState {

    /// The holders are being read.
    record Loading() implements WizardState {}

    record Failed(FaultText fault) implements WizardState {}

    /// There is no such subscription any more.
    record Gone() implements WizardState {}

    /// Nobody holds a license.
    record NobodyThere() implements WizardState {}

    /// Some hold a license, or may do so, and no file names any of them.
    record NobodyNamed() implements WizardState {}

    /// One of the steps before anything is done.
    ///
    /// @param step choosing or looking over
    /// @param gauge how many there will be
    /// @param next what the main button says and does
    record Planning(WizardStep step, Gauge gauge, Next next) implements WizardState {}

    /// Licenses are being removed or put back.
    record Removing() implements WizardState {}

    /// Licenses are being removed at Microsoft by hand, or were.
    record ByHand(ByHandTask task) implements WizardState {}

    /// What came of it.
    record Reported(RunId run) implements WizardState {}

    /// The gauge with its words.
    record Gauge(LicenseGauge.Reading reading, String count, String verdict) {}

    /// The main button.
    ///
    /// @param whyNot why it cannot be pressed; empty when it can
    /// @param offered whether there is such a button at all
    /// @param takesAway whether it takes licenses away
    record Next(String words, String whyNot, boolean offered, boolean takesAway) {}
}
