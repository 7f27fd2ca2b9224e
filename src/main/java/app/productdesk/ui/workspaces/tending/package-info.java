/// What can be done with workspaces, from the menu and from their page.
package app.productdesk.ui.workspaces.tending;
