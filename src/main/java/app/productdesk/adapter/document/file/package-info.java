/// Files and folders on this machine.
package app.productdesk.adapter.document.file;
