package app.productdesk.domain.removal.pasted;

/// One entry of a list and what became of it.
///
/// @param line its first line, from 1
/// @param lastLine its last line: later only where a quoted cell spans several
/// @param text as it was pasted, without what nobody sees
public record Accounted(int line, int lastLine, String text, Verdict verdict) {}
