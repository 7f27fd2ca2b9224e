package app.productdesk.ui.workspaces.tending;

import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.application.workspaces.Holdings;
import app.productdesk.application.workspaces.TendWorkspaces;
import java.util.function.Supplier;

/// What can be done with workspaces.
///
/// @param open counts what the open workspace holds; blocks
public record WorkspaceUseCases(
        ChooseWorkspace choose, TendWorkspaces tend, Supplier<Holdings> open) {}
