/// What a change offers, in sentences and choices.
package app.productdesk.ui.changes.offer;
