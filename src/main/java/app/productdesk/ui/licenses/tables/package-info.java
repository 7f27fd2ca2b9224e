/// What the pages of licenses show and save as tables.
package app.productdesk.ui.licenses.tables;
