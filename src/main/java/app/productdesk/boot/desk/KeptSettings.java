package app.productdesk.boot.desk;

import app.productdesk.application.port.SettingsStore;
import app.productdesk.application.settings.Settings;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The settings as they are now, and on disk soon after. UI thread only.
///
/// Changes follow each other faster than a disk writes: whoever writes takes the newest, so that an
/// older one never comes to lie over it. Another window may write the same file: of what was put
/// aside, which says what a person wants to hear no more, nothing that it wrote is lost.
final class KeptSettings {

    private final SettingsStore store;
    private final BackgroundWork work;
    private final Object writing = new Object();
    private final Map<String, Set<String>> putAside = new ConcurrentHashMap<>();
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

    /// Takes over what a person chose on the page of settings; what they left behind elsewhere
    /// stays.
    void choose(Settings chosen) {
        keep(
                new Settings(
                        chosen.language(),
                        chosen.theme(),
                        chosen.rule(),
                        chosen.firstDayFree(),
                        now.workspace(),
                        now.window(),
                        now.tables(),
                        chosen.operator(),
                        now.dismissed()));
    }

    /// Changes what was put aside in a workspace, and has it written down.
    void keepDismissed(String workspaceId, Set<String> ids) {
        putAside.put(workspaceId, Set.copyOf(ids));
        keep(now.withDismissed(workspaceId, ids));
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
            Map<String, Set<String>> own = Map.copyOf(putAside);
            Settings newest = withThatOfOthers(now, own.keySet());
            store.save(newest);
            own.forEach(putAside::remove);
            return newest;
        }
    }

    /// @param own the workspaces in which this window put something aside since it last wrote
    private Settings withThatOfOthers(Settings ours, Set<String> own) {
        Settings all = ours;
        for (var workspace : store.load().dismissed().entrySet()) {
            if (!own.contains(workspace.getKey())) {
                all = all.withDismissed(workspace.getKey(), workspace.getValue());
            }
        }
        return all;
    }
}
