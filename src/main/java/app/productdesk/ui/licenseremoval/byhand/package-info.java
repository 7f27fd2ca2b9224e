/// The step in which licenses are removed at Microsoft by hand, and a person says what came of it.
package app.productdesk.ui.licenseremoval.byhand;
