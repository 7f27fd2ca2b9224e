package app.productdesk.domain.intake.outcome;

/// How much of a part files cover.
public enum Extent {
    /// They say nothing of it: what was known before stays.
    NONE,
    /// They say something: that is added or changed, and nothing is taken for gone.
    SOME,
    /// They say all of it: what they do not name any more is gone.
    ALL
}
