/// Tables as CSV that is read and PDF that is printed.
package app.productdesk.adapter.document.table;
