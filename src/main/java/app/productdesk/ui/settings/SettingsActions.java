package app.productdesk.ui.settings;

import app.productdesk.application.settings.Settings;

/// What the settings page leads to.
public interface SettingsActions {

    /// Puts the settings into force at once and keeps them.
    void apply(Settings changed);

    /// Shows the data folder in the system’s file manager.
    void showDataFolder();

    void goToProducts();
}
