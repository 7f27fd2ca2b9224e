/// What was given and recognized in it, before anything is written.
package app.productdesk.ui.imports.preview;
