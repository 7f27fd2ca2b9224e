/// What each column says of a subscription, and how it is sorted.
package app.productdesk.ui.products.rows.cell;
