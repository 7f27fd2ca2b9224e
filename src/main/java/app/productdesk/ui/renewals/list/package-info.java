/// The list of what lies ahead, drawn along a line of time.
package app.productdesk.ui.renewals.list;
