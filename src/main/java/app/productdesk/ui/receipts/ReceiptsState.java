package app.productdesk.ui.receipts;

import app.productdesk.ui.common.fault.FaultText;
import java.util.List;

/// What the list of receipts shows.
sealed interface ReceiptsState {

    record Loading() implements ReceiptsState {}

    /// Nothing was cancelled in this workspace yet.
    record NoneYet() implements ReceiptsState {}

    /// Receipts, of which the search lets some through; newest first.
    ///
    /// @param footer how many there are
    record Listed(List<ReceiptRow> rows, String footer) implements ReceiptsState {}

    /// The search lets none through.
    record NoneFound(String footer) implements ReceiptsState {}

    record Failed(FaultText fault) implements ReceiptsState {}
}
