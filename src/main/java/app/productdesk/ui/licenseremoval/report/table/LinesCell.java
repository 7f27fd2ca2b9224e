package app.productdesk.ui.licenseremoval.report.table;

import app.productdesk.ui.licenseremoval.report.content.ReportRow;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A cell of one line, or of two where there is something to add; what does not fit is in its
/// tooltip.
final class LinesCell extends TableCell<ReportRow, ReportRow> {

    private final Function<ReportRow, String> first;
    private final Function<ReportRow, String> second;
    private final Label line = new Label();
    private final Label beneath = new Label();
    private final VBox lines = new VBox();

    LinesCell(Function<ReportRow, String> first, Function<ReportRow, String> second) {
        this.first = first;
        this.second = second;
        beneath.getStyleClass().add("caption");
        lines.getStyleClass().add("lines-cell");
    }

    @Override
    protected void updateItem(ReportRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || first.apply(row).isEmpty()) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        line.setText(first.apply(row));
        beneath.setText(second.apply(row));
        lines.getChildren().setAll(line);
        if (!beneath.getText().isEmpty()) {
            lines.getChildren().add(beneath);
        }
        setGraphic(lines);
        setTooltip(
                new Tooltip(
                        Stream.of(line.getText(), beneath.getText())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining("\n"))));
    }
}
