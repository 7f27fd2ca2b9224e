/// Bringing in the files that an administrator has: choosing them, seeing what they say, accepting.
package app.productdesk.ui.imports;
