/// Cancelling one subscription: why not, or what it brings, and what was done.
package app.productdesk.ui.cancellation;
