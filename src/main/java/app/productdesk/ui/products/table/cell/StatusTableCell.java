package app.productdesk.ui.products.table.cell;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.figures.StatusMark;
import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import app.productdesk.ui.products.rows.cell.StatusCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The status with its shape and word, and the day that matters beneath.
public final class StatusTableCell extends LineCell {

    private final StatusMark mark = new StatusMark();
    private final Label alarm = new Label();
    private final Label date = new Label();
    private final VBox lines = new VBox();

    public StatusTableCell() {
        getStyleClass().add("status");
        alarm.getStyleClass().addAll("chip", "bad");
        date.getStyleClass().add("caption");
        HBox first = new HBox(mark, alarm);
        first.getStyleClass().add("status-line-one");
        lines.getStyleClass().add("status-lines");
        lines.getChildren().addAll(first, date);
    }

    @Override
    void show(ProductRow row) {
        StatusCell status = row.status();
        mark.show(status.kind(), status.word());
        alarm.setText(status.alarm());
        Visibility.set(alarm, !status.alarm().isEmpty());
        date.setText(status.date());
        Visibility.set(date, !status.date().isEmpty());
        setGraphic(lines);
        setAccessibleText(row.text(ProductColumn.STATUS));
        explain(status.explanation());
    }
}
