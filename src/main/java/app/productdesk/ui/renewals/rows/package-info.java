/// What lies ahead, in words.
package app.productdesk.ui.renewals.rows;
