/// What the report says, written from what was read.
package app.productdesk.ui.licenseremoval.report.content;
