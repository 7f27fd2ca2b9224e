/// Bringing in what exported files say of an organization, and whole workspaces.
package app.productdesk.application.imports;
