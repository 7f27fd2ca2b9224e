/// What the cancellation dialog says: facts of the domain as texts and figures, without controls.
package app.productdesk.ui.cancellation.content;
