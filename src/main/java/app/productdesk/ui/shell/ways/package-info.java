/// What every screen leads to, by what it is about: pages in the frame, dialogs over it, and the
/// program around it.
package app.productdesk.ui.shell.ways;
