/// The page of what lies ahead.
package app.productdesk.ui.renewals;
