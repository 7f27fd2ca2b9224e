package app.productdesk.ui.receipts.verify;

import app.productdesk.ui.common.fault.FaultText;
import java.util.List;

/// What is known about a file that a person asks about.
sealed interface VerifyState {

    /// The file is being compared.
    record Comparing(String sentence) implements VerifyState {}

    /// It is a form that was given out, to the last byte.
    ///
    /// @param sentence the whole answer
    /// @param facts which receipt and form, and since when
    /// @param remark what happened since; empty when nothing did
    record Genuine(String sentence, List<Fact> facts, String remark) implements VerifyState {}

    /// It is none that was given out, or was changed since.
    ///
    /// @param advice what it may be, and what the person can do
    record Unknown(String sentence, List<String> advice) implements VerifyState {}

    record Failed(FaultText fault) implements VerifyState {}

    /// A name and its value.
    record Fact(String name, String value) {}
}
