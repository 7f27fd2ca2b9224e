package app.productdesk.ui.cancellation.pane;

import app.productdesk.ui.cancellation.content.Fact;
import app.productdesk.ui.cancellation.content.RefundSummary.Amount;
import app.productdesk.ui.cancellation.content.Subject;
import app.productdesk.ui.common.dialog.Lines;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts that the dialog’s contents are put together from, beside plain lines.
final class Parts {

    private Parts() {}

    static VBox subject(Subject subject) {
        var box = new VBox(Lines.wrapped(subject.product(), "section-title"));
        box.getChildren().add(Lines.wrapped(subject.detail(), "quiet"));
        box.getStyleClass().add("subject");
        return box;
    }

    static GridPane facts(List<Fact> facts) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        grid.getColumnConstraints().addAll(fixedColumn(), growingColumn());
        for (int row = 0; row < facts.size(); row++) {
            var name = Lines.wrapped(facts.get(row).name(), "name");
            var value = Lines.wrapped(facts.get(row).value());
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row, name, value);
        }
        return grid;
    }

    /// Amounts under each other; the last one is the one that counts.
    static GridPane amounts(List<Amount> amounts, String lastStyle) {
        var grid = new GridPane();
        grid.getStyleClass().add("amounts");
        grid.getColumnConstraints().addAll(growingColumn(), new ColumnConstraints());
        for (int row = 0; row < amounts.size(); row++) {
            var name = Lines.wrapped(amounts.get(row).name());
            var amount = new Label(amounts.get(row).amount());
            amount.setMinWidth(Region.USE_PREF_SIZE);
            if (row == amounts.size() - 1) {
                name.getStyleClass().add(lastStyle);
                amount.getStyleClass().add(lastStyle);
            }
            GridPane.setHalignment(amount, HPos.RIGHT);
            grid.addRow(row, name, amount);
        }
        return grid;
    }

    /// Steps in their order, numbered.
    static VBox steps(List<String> steps) {
        var list = new VBox();
        list.getStyleClass().add("steps");
        for (int at = 0; at < steps.size(); at++) {
            var number = new Label((at + 1) + ".");
            number.getStyleClass().add("step-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            var words = Lines.wrapped(steps.get(at));
            HBox.setHgrow(words, Priority.ALWAYS);
            list.getChildren().add(new HBox(8, number, words));
        }
        return list;
    }

    private static ColumnConstraints fixedColumn() {
        var column = new ColumnConstraints();
        column.setPrefWidth(200);
        column.setMinWidth(200);
        return column;
    }

    private static ColumnConstraints growingColumn() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
