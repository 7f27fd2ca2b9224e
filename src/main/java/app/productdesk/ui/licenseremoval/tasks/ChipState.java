package app.productdesk.ui.licenseremoval.tasks;

/// What the header shows of a removal.
sealed interface ChipState {

    /// Nothing is under way.
    record Hidden() implements ChipState {}

    /// One is under way.
    ///
    /// @param words “Removing licenses: 412 of 976”
    /// @param fraction from 0 to 1, or -1 before it has begun
    record Shown(String words, double fraction) implements ChipState {}
}
