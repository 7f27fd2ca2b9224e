package app.productdesk.ui.common.fault;

/// Something that went wrong and was logged.
///
/// @param reference the short code under which the log has it
public record Fault(String reference, Throwable cause) {}
