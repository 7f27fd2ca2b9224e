/// The steps of the guided removal, and how far the person is.
package app.productdesk.ui.licenseremoval.steps;
