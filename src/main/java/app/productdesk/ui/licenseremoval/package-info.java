/// The guided removal of licenses: who, what it comes to, doing it, and what came of it.
@org.jspecify.annotations.NullMarked
package app.productdesk.ui.licenseremoval;
