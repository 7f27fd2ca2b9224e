package app.productdesk.domain.removal.run;

/// What a removal is meant to do next; kept with it, so that whoever finds it after a crash knows.
public enum Intent {
    /// Steps are being removed, or were when the program ended.
    REMOVING,
    /// Steps are being undone, or were when the program ended.
    UNDOING,
    /// The person stopped it, or it gave up waiting; it can be resumed.
    STOPPED,
    /// Somebody carries steps out by hand at Microsoft, and has not yet told of all of them.
    HANDED_OVER,
    /// Nothing is left to do, unless somebody wants it undone.
    FINISHED
}
