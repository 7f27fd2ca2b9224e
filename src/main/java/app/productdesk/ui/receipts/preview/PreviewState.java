package app.productdesk.ui.receipts.preview;

import app.productdesk.ui.common.fault.FaultText;
import java.util.List;

/// What the preview shows.
sealed interface PreviewState {

    /// No receipt is chosen.
    record Nothing() implements PreviewState {}

    /// The pages are being made.
    record Preparing(Heading heading) implements PreviewState {}

    /// The pages.
    ///
    /// @param pages PNG pictures, first page first
    /// @param scale dots of a picture in a unit of the screen
    record Shown(Heading heading, List<byte[]> pages, double scale) implements PreviewState {}

    record Failed(Heading heading, FaultText fault) implements PreviewState {}

    /// What stands over the pages.
    ///
    /// @param reactivated when it was undone, as a sentence; empty when it was not
    record Heading(String number, String product, String reactivated) {}
}
