/// Work off the UI thread, and what is done again and again.
package app.productdesk.ui.common.work;
