/// The list as it was read, as it is shown, and as it is saved.
package app.productdesk.ui.products.list;
