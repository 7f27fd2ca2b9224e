/// The file of a workspace: where it lies, whether it can be read, and its schema.
package app.productdesk.adapter.storage.file;
