/// A whole workspace as one file.
package app.productdesk.adapter.document.portable;
