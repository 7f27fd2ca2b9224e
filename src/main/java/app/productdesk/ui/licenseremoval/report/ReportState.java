package app.productdesk.ui.licenseremoval.report;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.licenseremoval.report.content.Report;

/// Where the report is.
sealed interface ReportState {

    /// It is being read.
    record Loading() implements ReportState {}

    /// There is no such removal.
    record Gone() implements ReportState {}

    /// It could not be read.
    record Failed(FaultText fault) implements ReportState {}

    /// Here it is.
    record Shown(Report report) implements ReportState {}
}
