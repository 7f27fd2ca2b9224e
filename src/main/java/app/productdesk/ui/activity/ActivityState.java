package app.productdesk.ui.activity;

import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.rows.Choice;
import app.productdesk.ui.common.fault.FaultText;
import java.util.List;

/// What the list of changes shows.
sealed interface ActivityState {

    record Loading() implements ActivityState {}

    /// Nothing was ever changed in this workspace.
    record Empty() implements ActivityState {}

    /// The changes that the filter lets through, in the order asked for; none where it lets none.
    ///
    /// @param operators everybody who ever changed something, after the choice of all
    /// @param footer how many there are, and of when
    record Loaded(List<ActivityRow> rows, List<Choice> operators, String footer)
            implements ActivityState {}

    record Failed(FaultText fault) implements ActivityState {}
}
