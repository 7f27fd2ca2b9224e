/// The controls that the activity page puts together: the table of changes, and its filters.
package app.productdesk.ui.activity.table;
