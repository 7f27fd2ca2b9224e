/// The dialogs that change how a subscription goes on: edit recurring billing, reactivate, delete.
package app.productdesk.ui.changes;
