/// A step of the guided removal of licenses.
@org.jspecify.annotations.NullMarked
package app.productdesk.ui.licenseremoval.review;
