package app.productdesk.ui.licenseremoval.report.table;

import app.productdesk.ui.licenseremoval.report.content.ReportRow;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

/// Chooses one step to be undone; empty where there is nothing to undo.
final class TickCell extends TableCell<ReportRow, ReportRow> {

    private final CheckBox box = new CheckBox();
    private final Supplier<Set<Integer>> chosen;

    TickCell(Supplier<Set<Integer>> chosen, IntConsumer toggle) {
        this.chosen = chosen;
        box.setFocusTraversable(false);
        box.setOnAction(_ -> toggle.accept(getItem().number()));
    }

    @Override
    protected void updateItem(ReportRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || !row.undoable()) {
            setGraphic(null);
            return;
        }
        box.setSelected(chosen.get().contains(row.number()));
        box.setAccessibleText(row.name());
        setGraphic(box);
    }
}
