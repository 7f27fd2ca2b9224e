/// What is read and changed in one open workspace.
package app.productdesk.application.port.store;
