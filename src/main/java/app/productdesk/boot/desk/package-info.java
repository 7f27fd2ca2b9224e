/// The running program: its window and its settings.
package app.productdesk.boot.desk;
