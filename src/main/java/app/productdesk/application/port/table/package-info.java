/// Tables as they are read from files and written to them.
package app.productdesk.application.port.table;
