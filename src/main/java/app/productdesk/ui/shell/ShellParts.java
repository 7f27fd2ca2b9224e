package app.productdesk.ui.shell;

import app.productdesk.application.settings.Settings;
import javafx.scene.Node;

/// What the frame is made of.
///
/// @param settings decides which language and theme are marked as chosen
/// @param operator who is at work, as the header says it
/// @param workspaceMenu the organization’s name and the way to another one
/// @param task the removal of licenses that is under way; takes no room while there is none
/// @param reminders what is near; takes no room while nothing is
/// @param notices lies over the page and tells of things done
public record ShellParts(
        PageFactory pages,
        ShellActions actions,
        Settings settings,
        String operator,
        Node workspaceMenu,
        Node task,
        Node reminders,
        Node notices) {}
