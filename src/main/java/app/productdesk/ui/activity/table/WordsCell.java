package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityColumn;
import app.productdesk.ui.activity.rows.ActivityRow;

/// A cell of one line of words.
final class WordsCell extends RowCell {

    private final ActivityColumn column;

    WordsCell(ActivityColumn column) {
        this.column = column;
    }

    @Override
    void show(ActivityRow row) {
        setText(column.text(row));
        explain(getText());
    }
}
