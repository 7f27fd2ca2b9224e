package app.productdesk.ui.renewals.reminders;

import java.util.Set;

/// Remembers which reminders of the open workspace a person has seen to. UI thread only; each
/// returns at once.
public interface ReminderMemory {

    /// The ids of milestones put aside, from one start to the next.
    Set<String> dismissed();

    /// Keeps those instead of the earlier ones.
    void dismiss(Set<String> ids);

    /// The ids of milestones that the person has turned to since the program was started.
    Set<String> turnedTo();

    /// Keeps those instead of the earlier ones.
    void turnTo(Set<String> ids);
}
