package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityRow;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A cell of a change; what does not fit is in its tooltip.
abstract class RowCell extends TableCell<ActivityRow, ActivityRow> {

    private final Tooltip tooltip = new Tooltip();

    RowCell() {
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.seconds(30));
    }

    @Override
    protected final void updateItem(ActivityRow row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        setGraphic(null);
        setTooltip(null);
        setAccessibleText("");
        if (!empty && row != null) {
            show(row);
        }
    }

    /// Called only for cells that have a row; everything was cleared.
    abstract void show(ActivityRow row);

    final void explain(String text) {
        tooltip.setText(text);
        setTooltip(text.isEmpty() ? null : tooltip);
        setAccessibleText(text);
    }
}
