package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityRow;

/// The day, and beneath it the time; the tooltip has the moment in UTC.
final class WhenCell extends RowCell {

    private final TwoLines lines = new TwoLines();

    @Override
    void show(ActivityRow row) {
        lines.say(row.day(), row.time());
        setGraphic(lines);
        explain(row.day() + ", " + row.time() + "\n" + row.at());
    }
}
