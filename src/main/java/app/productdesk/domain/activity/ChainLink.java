package app.productdesk.domain.activity;

/// What stands at one place of the chain, as it is kept now.
public sealed interface ChainLink permits ChainedEntry, UnreadableEntry {

    /// From 1, without gaps.
    long number();
}
