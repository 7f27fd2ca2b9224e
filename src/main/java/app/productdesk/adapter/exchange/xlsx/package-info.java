/// Tables as workbooks.
package app.productdesk.adapter.exchange.xlsx;
