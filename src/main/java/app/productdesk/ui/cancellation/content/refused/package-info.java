/// Why it cannot be cancelled, and what would help.
package app.productdesk.ui.cancellation.content.refused;
