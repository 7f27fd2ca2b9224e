/// Faults, as they are logged and as they are told.
package app.productdesk.ui.common.fault;
