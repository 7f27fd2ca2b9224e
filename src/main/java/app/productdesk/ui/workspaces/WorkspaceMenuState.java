package app.productdesk.ui.workspaces;

import app.productdesk.ui.common.FaultText;
import java.util.List;

/// What the workspace menu holds.
sealed interface WorkspaceMenuState {

    /// The workspaces are being listed.
    record Loading() implements WorkspaceMenuState {}

    /// Those that a person brought in, the newest of each sample organization, and the others,
    /// newest first.
    record Listed(
            List<WorkspaceRow> own, List<WorkspaceRow> organizations, List<WorkspaceRow> older)
            implements WorkspaceMenuState {}

    record Failed(FaultText fault) implements WorkspaceMenuState {}
}
