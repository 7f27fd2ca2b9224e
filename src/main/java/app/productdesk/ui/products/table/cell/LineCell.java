package app.productdesk.ui.products.table.cell;

import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.TableLine;
import app.productdesk.ui.products.rows.TableLine.OfGroup;
import app.productdesk.ui.products.rows.TableLine.OfProduct;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A cell that is told apart for subscriptions and for groups of them.
public abstract class LineCell extends TableCell<TableLine, TableLine> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Tooltip tooltip = new Tooltip();

    LineCell() {
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.seconds(30));
    }

    @Override
    protected final void updateItem(TableLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(GROUP, !empty && line instanceof OfGroup);
        switch (line) {
            case OfProduct product when !empty -> show(product.row());
            case OfGroup group when !empty -> show(group);
            case null, default -> clear();
        }
    }

    abstract void show(ProductRow row);

    /// Most cells of a group’s line are empty.
    void show(OfGroup group) {
        clear();
    }

    final void clear() {
        setText("");
        setGraphic(null);
        setTooltip(null);
        setAccessibleText("");
    }

    final void explain(String text) {
        tooltip.setText(text);
        setTooltip(text.isEmpty() ? null : tooltip);
    }
}
