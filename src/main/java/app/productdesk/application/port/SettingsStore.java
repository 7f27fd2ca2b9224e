package app.productdesk.application.port;

import app.productdesk.application.settings.Settings;

/// Where settings are kept between starts. Every call blocks.
public interface SettingsStore {

    /// The settings as last saved; the defaults when there are none or they can’t be read.
    Settings load();

    /// Keeps these settings instead of the earlier ones.
    ///
    /// @throws FileFault when they can’t be written; the earlier ones are kept
    void save(Settings settings);
}
