/// One workspace file as a database: its connections, tables and rows.
package app.productdesk.adapter.storage.database;
