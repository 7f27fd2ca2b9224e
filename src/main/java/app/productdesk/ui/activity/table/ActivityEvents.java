package app.productdesk.ui.activity.table;

import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.ui.activity.rows.RowOrder;

/// How a person narrows and sorts the list from within it.
public interface ActivityEvents {

    void add(Kind kind);

    void remove(Kind kind);

    /// Shows the changes of one guided removal.
    ///
    /// @param run its whole id; empty for all changes
    void chooseRun(String run);

    void clearFilter();

    void sort(RowOrder order);
}
