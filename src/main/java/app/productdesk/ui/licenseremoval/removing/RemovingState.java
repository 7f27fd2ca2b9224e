package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.ui.common.fault.FaultText;

/// What the step says that watches a removal.
sealed interface RemovingState {

    /// Nothing runs and nothing ran.
    record Nothing() implements RemovingState {}

    /// One is under way.
    ///
    /// @param title what is being done, to which product
    /// @param fraction from 0 to 1, or -1 before it has begun
    /// @param count “412 of 976”; empty before it has begun
    /// @param current the person or group being done; empty before the first
    /// @param waiting why nothing moves; empty while something does
    record Going(
            String title,
            double fraction,
            String count,
            String current,
            Timing timing,
            String waiting,
            boolean stopping)
            implements RemovingState {}

    /// How long it takes.
    ///
    /// @param left empty while nobody can know
    /// @param rate likewise
    record Timing(String left, String rate, String elapsed) {}

    /// It could not begin.
    record NotBegun(String why) implements RemovingState {}

    /// It broke off; what was done is in the journal.
    record Broken(FaultText fault) implements RemovingState {}

    /// It is through, or was stopped; the report tells of it.
    record Through() implements RemovingState {}
}
