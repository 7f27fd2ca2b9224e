/// The workspaces on this computer, and what carries one elsewhere.
package app.productdesk.application.port.workspace;
