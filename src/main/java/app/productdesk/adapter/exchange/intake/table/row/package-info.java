/// The rows of a table as they are read, and their cells by heading.
package app.productdesk.adapter.exchange.intake.table.row;
