package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.ui.common.fault.Fault;

/// Where the one removal is that a window may have under way.
public sealed interface TaskState {

    /// None was started since the workspace was opened.
    record Idle() implements TaskState {}

    /// One is under way.
    ///
    /// One is under way.
    ///
    /// @param stopping whether it was asked to stop after the current person
    record Running(Undertaking what, boolean stopping) implements TaskState {}

    /// The last one is through.
    record Ended(Undertaking what, RunEnd end) implements TaskState {}

    /// The last one broke off; what was done is in the journal.
    record Broken(Undertaking what, Fault fault) implements TaskState {}
}
