package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.ui.common.fault.FaultText;
import java.util.List;

/// What is known about the list that was given.
sealed interface PasteState {

    /// No list yet.
    record Nothing() implements PasteState {}

    record Reading() implements PasteState {}

    /// Every line is accounted for.
    ///
    /// @param summary all counts in one sentence
    /// @param remark how a file was read; empty when as usual
    /// @param lines those that did not simply choose somebody
    /// @param choosing what the button says; it is off when nobody is chosen
    record Told(
            String summary, String remark, List<LineRow> lines, String choosing, boolean mayChoose)
            implements PasteState {}

    /// The list can’t be read; nothing was chosen.
    ///
    /// @param title what is wrong, with the file and the line
    /// @param advice what the person can do
    record Refused(String title, String advice) implements PasteState {}

    record Failed(FaultText fault) implements PasteState {}

    /// One entry that chose nobody, in words.
    ///
    /// @param line where, such as "3" or "3–4"
    record LineRow(String line, String text, String reason) {}
}
