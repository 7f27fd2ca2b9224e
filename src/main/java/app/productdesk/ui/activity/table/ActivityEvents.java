package app.productdesk.ui.activity.table;

import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.rows.RowOrder;

/// How a person narrows and sorts the list from within it, and where its rows lead.
public interface ActivityEvents {

    void add(Kind kind);

    void remove(Kind kind);

    /// Shows the changes of one guided removal.
    ///
    /// @param run its whole id; empty for all changes
    void chooseRun(String run);

    void clearFilter();

    void sort(RowOrder order);

    void openProduct(ActivityRow row);

    /// Shows the receipt of a row that has one.
    void openReceipt(ActivityRow row);

    /// Shows the guided removal of a row that belongs to one.
    void openRemoval(ActivityRow row);
}
