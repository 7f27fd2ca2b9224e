/// The menu that names the workspace.
package app.productdesk.ui.workspaces.menu;
