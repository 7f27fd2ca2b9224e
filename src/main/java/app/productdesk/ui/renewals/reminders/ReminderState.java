package app.productdesk.ui.renewals.reminders;

/// What the banner shows.
sealed interface ReminderState {

    /// Nothing is near that was not put aside.
    record Quiet() implements ReminderState {}

    record Near(String sentence) implements ReminderState {}

    /// Nobody knows what is near: it could not be read.
    record Unread(String sentence) implements ReminderState {}
}
