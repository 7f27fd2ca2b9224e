package app.productdesk.ui.settings;

import java.nio.file.Path;

/// What the settings page tells but cannot change.
///
/// @param version of this program
/// @param dataFolder where workspaces, settings and logs are
/// @param workspaceFile the file of the open workspace
public record SettingsFacts(String version, Path dataFolder, Path workspaceFile) {}
