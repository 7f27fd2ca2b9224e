package app.productdesk.domain.intake;

/// How far the person at the keyboard takes files to go. A file of one page, without a fault, can
/// be all there is or only a part: nothing in it tells.
public enum Reach {
    /// What they leave out is gone.
    EVERYTHING,
    /// What they leave out stays; what they say of somebody or something counts all the same.
    ONLY_SOME
}
