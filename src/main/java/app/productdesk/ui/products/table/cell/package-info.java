/// The cells of the products table.
package app.productdesk.ui.products.table.cell;
