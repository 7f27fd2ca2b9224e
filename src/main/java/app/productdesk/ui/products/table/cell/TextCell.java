package app.productdesk.ui.products.table.cell;

import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.TableLine.OfGroup;
import app.productdesk.ui.products.rows.cell.ProductColumn;

/// A cell of plain words or numbers; the whole text is its tooltip.
public final class TextCell extends LineCell {

    private final ProductColumn column;

    public TextCell(ProductColumn column) {
        this.column = column;
        getStyleClass().add(column.numeric() ? "numeric" : "words");
    }

    @Override
    void show(ProductRow row) {
        say(row.text(column));
    }

    @Override
    void show(OfGroup group) {
        say(
                switch (column) {
                    case ASSIGNED -> group.assigned();
                    case QUANTITY -> group.purchased();
                    default -> "";
                });
    }

    private void say(String text) {
        setText(text);
        setAccessibleText(text);
        explain(text);
    }
}
