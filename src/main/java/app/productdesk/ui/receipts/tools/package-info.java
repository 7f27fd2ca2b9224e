/// What every part of the Receipts page works with, and where it leads to.
package app.productdesk.ui.receipts.tools;
