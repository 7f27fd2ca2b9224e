/// All rows of a workspace, taken out and written into a new one.
package app.productdesk.adapter.storage.carrying;
