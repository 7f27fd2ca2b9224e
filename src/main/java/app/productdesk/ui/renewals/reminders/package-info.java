/// What is near, said when the program starts.
package app.productdesk.ui.renewals.reminders;
