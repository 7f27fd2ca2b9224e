/// What came of a cancellation.
package app.productdesk.ui.cancellation.content.outcome;
