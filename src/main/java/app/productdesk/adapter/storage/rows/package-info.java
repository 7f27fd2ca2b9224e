/// What the domain calls a thing, as rows and back.
package app.productdesk.adapter.storage.rows;
