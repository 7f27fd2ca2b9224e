package app.productdesk.ui.renewals.reminders;

/// Where a reminder leads to.
public interface ReminderActions {

    /// Opens the page of what lies ahead.
    void showRenewals();
}
