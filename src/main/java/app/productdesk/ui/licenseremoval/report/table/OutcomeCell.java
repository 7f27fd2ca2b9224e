package app.productdesk.ui.licenseremoval.report.table;

import app.productdesk.ui.licenseremoval.report.content.ReportRow;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/// What came of a step, in the color of how it is meant.
final class OutcomeCell extends TableCell<ReportRow, ReportRow> {

    private final Label words = new Label();

    @Override
    protected void updateItem(ReportRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        words.setText(row.outcomeWords());
        words.getStyleClass().setAll("label", "chip", Tones.style(row.outcome().tone()));
        setGraphic(words);
    }
}
