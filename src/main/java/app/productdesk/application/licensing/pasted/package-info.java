/// Lists of people, pasted or from a file.
package app.productdesk.application.licensing.pasted;
