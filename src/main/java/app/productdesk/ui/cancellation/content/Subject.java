package app.productdesk.ui.cancellation.content;

/// What the dialog is about.
///
/// @param product its name
/// @param detail seats and billing account
public record Subject(String product, String detail) {}
