package app.productdesk.ui.licenses;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.licenses.tables.LicenseLine;
import java.util.List;

/// What the list of licenses shows.
sealed interface LicensesState {

    record Loading() implements LicensesState {}

    record Failed(FaultText fault) implements LicensesState {}

    /// Nothing gives licenses to people.
    record None() implements LicensesState {}

    /// A search that finds nothing.
    record NoneFound(String count) implements LicensesState {}

    /// The lines that match.
    ///
    /// @param count how many of how many, in words
    record Listed(List<LicenseLine> lines, String count) implements LicensesState {}
}
