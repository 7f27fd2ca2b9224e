/// What every step of the guided removal works with.
package app.productdesk.ui.licenseremoval.tools;
