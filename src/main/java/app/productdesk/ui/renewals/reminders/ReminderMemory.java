package app.productdesk.ui.renewals.reminders;

import java.util.Set;

/// Remembers which reminders of the open workspace were put aside, from one start to the next. UI
/// thread only; each returns at once.
public interface ReminderMemory {

    /// The ids of milestones put aside.
    Set<String> dismissed();

    /// Keeps those instead of the earlier ones.
    void dismiss(Set<String> ids);
}
