package app.productdesk.ui.workspaces;

/// A workspace as the menu shows it.
///
/// @param name the organization’s name, or the file’s where it can’t be read
/// @param detail when it was made, or what choosing it does
/// @param current whether it is the one that is open
/// @param take opens it
record WorkspaceRow(String name, String detail, boolean current, Runnable take) {}
