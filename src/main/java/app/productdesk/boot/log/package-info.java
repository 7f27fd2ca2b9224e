/// The log, and the codes that lead into it.
package app.productdesk.boot.log;
