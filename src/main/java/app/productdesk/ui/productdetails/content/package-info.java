/// What the details page says: facts of the domain as texts and figures, without controls.
package app.productdesk.ui.productdetails.content;
