package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;

/// What was done, and beneath it what is particular about it; and with whom, where the person has
/// no column.
final class WhatCell extends RowCell {

    private final ObservableBooleanValue personHasColumn;
    private final TwoLines lines = new TwoLines();

    WhatCell(ObservableBooleanValue personHasColumn) {
        this.personHasColumn = personHasColumn;
        personHasColumn.addListener(_ -> updateItem(getItem(), isEmpty()));
    }

    @Override
    void show(ActivityRow row) {
        String person = personHasColumn.get() ? "" : row.person();
        String more =
                Stream.of(row.detail(), person)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        lines.say(row.what(), more);
        setGraphic(lines);
        explain(more.isEmpty() ? row.what() : row.what() + "\n" + more);
    }
}
