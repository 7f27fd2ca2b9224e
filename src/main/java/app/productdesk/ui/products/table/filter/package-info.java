/// What the table is narrowed to.
package app.productdesk.ui.products.table.filter;
