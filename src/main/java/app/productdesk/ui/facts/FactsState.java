package app.productdesk.ui.facts;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.facts.form.FactsForm;
import app.productdesk.ui.facts.form.FactsForm.Field;
import java.util.List;
import java.util.Map;

/// Where the dialog is.
sealed interface FactsState {

    /// What is known is being read.
    record Loading() implements FactsState {}

    /// The person tells.
    ///
    /// @param product its name
    /// @param first what the fields begin with
    /// @param seen what the files say, a line each
    record Telling(String product, FactsForm first, List<String> seen) implements FactsState {}

    record Saving() implements FactsState {}

    /// There is nothing to tell any more.
    record Pointless(String why) implements FactsState {}

    /// What is known could not be read, or what was told could not be kept.
    record Failed(FaultText fault, boolean kept) implements FactsState {}

    record Done() implements FactsState {}

    /// What stands in the fields comes to this.
    ///
    /// @param objections a sentence for each field that is not understood; empty when it can be
    ///   saved
    /// @param preview what follows from it; empty until every field is understood
    /// @param complete whether it can be saved
    record Answer(Map<Field, String> objections, List<String> preview, boolean complete) {

        static final Answer NONE = new Answer(Map.of(), List.of(), false);
    }
}
