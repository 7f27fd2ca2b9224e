/// All forms of a receipt.
package app.productdesk.adapter.document.receipt;
