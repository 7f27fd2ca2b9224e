package app.productdesk.ui.renewals.reminders;

import java.util.Set;

/// Remembers in memory which reminders a person has seen to.
final class NotedReminders implements ReminderMemory {

    private Set<String> dismissed = Set.of();
    private Set<String> turnedTo = Set.of();

    @Override
    public Set<String> dismissed() {
        return dismissed;
    }

    @Override
    public void dismiss(Set<String> ids) {
        dismissed = Set.copyOf(ids);
    }

    @Override
    public Set<String> turnedTo() {
        return turnedTo;
    }

    @Override
    public void turnTo(Set<String> ids) {
        turnedTo = Set.copyOf(ids);
    }
}
