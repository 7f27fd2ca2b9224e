/// What opens over a window and is closed again.
package app.productdesk.ui.common.dialog;
