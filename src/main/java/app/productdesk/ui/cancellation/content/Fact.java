package app.productdesk.ui.cancellation.content;

/// A name and its value.
public record Fact(String name, String value) {}
