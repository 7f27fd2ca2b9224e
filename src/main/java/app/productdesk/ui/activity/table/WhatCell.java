package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was done, and beneath it what is particular about it; and with whom, where the person has
/// no column.
final class WhatCell extends RowCell {

    private final ObservableBooleanValue personHasColumn;
    private final Label what = new Label();
    private final Label beneath = new Label();
    private final VBox lines = new VBox(what, beneath);

    WhatCell(ObservableBooleanValue personHasColumn) {
        this.personHasColumn = personHasColumn;
        beneath.getStyleClass().add("caption");
        lines.getStyleClass().add("activity-what");
        personHasColumn.addListener(_ -> updateItem(getItem(), isEmpty()));
    }

    @Override
    void show(ActivityRow row) {
        String person = personHasColumn.get() ? "" : row.person();
        String more =
                Stream.of(row.detail(), person)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        what.setText(row.what());
        beneath.setText(more);
        beneath.setVisible(!more.isEmpty());
        beneath.setManaged(!more.isEmpty());
        setGraphic(lines);
        explain(more.isEmpty() ? row.what() : row.what() + "\n" + more);
    }
}
