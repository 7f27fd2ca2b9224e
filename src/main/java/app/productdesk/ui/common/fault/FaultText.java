package app.productdesk.ui.common.fault;

/// A fault in the person's words.
///
/// @param title what happened, short
/// @param why one sentence about the cause; empty when none is known
/// @param advice what the person can do
/// @param reference the code under which the log has it
public record FaultText(String title, String why, String advice, String reference) {}
