package app.productdesk.domain.activity;

/// An entry that was changed into something that means nothing.
public record UnreadableEntry(long number) implements ChainLink {}
