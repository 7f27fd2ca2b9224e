/// The table of what became of each step.
package app.productdesk.ui.licenseremoval.report.table;
