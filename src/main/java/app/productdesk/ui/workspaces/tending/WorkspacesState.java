package app.productdesk.ui.workspaces.tending;

import app.productdesk.ui.common.fault.FaultText;
import java.util.List;

/// The workspaces there are, as far as they are known.
public sealed interface WorkspacesState {

    /// The workspaces are being listed.
    record Loading() implements WorkspacesState {}

    /// Those that a person brought in, the newest of each sample organization, and the others,
    /// newest first.
    record Listed(
            List<WorkspaceRow> own, List<WorkspaceRow> organizations, List<WorkspaceRow> older)
            implements WorkspacesState {}

    record Failed(FaultText fault) implements WorkspacesState {}
}
