package app.productdesk.boot.desk;

import app.productdesk.ui.renewals.reminders.ReminderMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which reminders a person has seen to, workspace by workspace. It outlives the window’s content,
/// which is made anew for another language and another workspace. UI thread only.
final class KeptReminders {

    private final KeptSettings settings;
    private final Map<String, Set<String>> turnedTo = new HashMap<>();

    KeptReminders(KeptSettings settings) {
        this.settings = settings;
    }

    /// The reminders of one workspace.
    ReminderMemory of(String workspaceId) {
        return new ReminderMemory() {
            @Override
            public Set<String> dismissed() {
                return settings.now().dismissed().getOrDefault(workspaceId, Set.of());
            }

            @Override
            public void dismiss(Set<String> ids) {
                settings.keepDismissed(workspaceId, ids);
            }

            @Override
            public Set<String> turnedTo() {
                return turnedTo.getOrDefault(workspaceId, Set.of());
            }

            @Override
            public void turnTo(Set<String> ids) {
                turnedTo.put(workspaceId, Set.copyOf(ids));
            }
        };
    }
}
