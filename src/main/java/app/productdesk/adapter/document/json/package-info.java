/// Trees of values as JSON, and their digest.
package app.productdesk.adapter.document.json;
