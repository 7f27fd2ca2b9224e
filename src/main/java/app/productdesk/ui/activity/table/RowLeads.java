package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityRow;

/// Where a change leads.
public interface RowLeads {

    void product(ActivityRow row);

    /// Shows the receipt of a row that has one.
    void receipt(ActivityRow row);

    /// Shows the guided removal of a row that belongs to one.
    void removal(ActivityRow row);
}
