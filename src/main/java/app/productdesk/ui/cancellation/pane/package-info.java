/// What the dialog shows at each stage of a cancellation.
package app.productdesk.ui.cancellation.pane;
