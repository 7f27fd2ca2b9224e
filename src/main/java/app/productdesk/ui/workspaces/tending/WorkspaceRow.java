package app.productdesk.ui.workspaces.tending;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.util.Optional;

/// A workspace as the menu and the page show it.
///
/// @param info empty where it is not made yet, or can’t be read
/// @param name the organization’s name, or the file’s where it can’t be read
/// @param detail when it was made, or what choosing it does
/// @param current whether it is the one that is open
/// @param take opens it; does nothing for the one that is open
public record WorkspaceRow(
        Optional<WorkspaceInfo> info, String name, String detail, boolean current, Runnable take) {

    /// Those that were brought in have a name the person gave.
    public boolean canBeRenamed() {
        return isOwn();
    }

    /// The sample that is open stays: there would be another in its place.
    public boolean canBeRemoved() {
        return info.isPresent() && (isOwn() || !current);
    }

    private boolean isOwn() {
        return info.filter(known -> known.kind() == WorkspaceKind.BY_HAND).isPresent();
    }
}
