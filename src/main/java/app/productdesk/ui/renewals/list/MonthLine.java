package app.productdesk.ui.renewals.list;

import app.productdesk.ui.renewals.rows.TimelineLine;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A month’s name, and what it comes to.
final class MonthLine extends HBox {

    private final Label name = new Label();
    private final Label totals = new Label();

    MonthLine() {
        getStyleClass().add("timeline-month");
        name.getStyleClass().add("section-title");
        name.setMinWidth(USE_PREF_SIZE);
        totals.getStyleClass().add("quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(name, space, totals);
    }

    void show(TimelineLine.Month month) {
        name.setText(month.name());
        totals.setText(month.totals());
    }
}
