/// Files and folders that a person chose.
package app.productdesk.application.port.file;
