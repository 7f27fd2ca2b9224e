package app.productdesk.boot;

import app.productdesk.application.port.SettingsStore;
import app.productdesk.application.settings.Settings;
import app.productdesk.ui.common.BackgroundWork;

/// The settings as they are now, and on disk soon after. UI thread only.
///
/// Changes follow each other faster than a disk writes: whoever writes takes the newest, so that an
/// older one never comes to lie over it.
final class KeptSettings {

    private final SettingsStore store;
    private final BackgroundWork work;
    private final Object writing = new Object();
    private volatile Settings now;

    /// @param now as they were read
    KeptSettings(SettingsStore store, BackgroundWork work, Settings now) {
        this.store = store;
        this.work = work;
        this.now = now;
    }

    Settings now() {
        return now;
    }

    /// Changes them, and has them written down. What can't be written is in the log, and is tried
    /// again with the next change.
    void keep(Settings changed) {
        now = changed;
        work.start(_ -> written(), _ -> {}, _ -> {});
    }

    /// Changes them, and returns once they are written down.
    ///
    /// @throws RuntimeException when they can't be
    void keepNow(Settings changed) {
        now = changed;
        written();
    }

    private Settings written() {
        synchronized (writing) {
            Settings newest = now;
            store.save(newest);
            return newest;
        }
    }
}
