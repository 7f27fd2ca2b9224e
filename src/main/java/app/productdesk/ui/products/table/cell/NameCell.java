package app.productdesk.ui.products.table.cell;

import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.TableLine;
import app.productdesk.ui.products.rows.TableLine.OfGroup;
import app.productdesk.ui.products.rows.TableLine.OfProduct;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;

/// The product’s name, which opens its details; a group’s title.
public final class NameCell extends LineCell {

    private static final PseudoClass GROUPED = PseudoClass.getPseudoClass("grouped");

    private static final double SIDES = 24;

    private final Hyperlink link = new Hyperlink();

    /// @param open is given the subscription’s id
    public NameCell(Consumer<String> open) {
        getStyleClass().add("product-name");
        link.setFocusTraversable(false);
        link.setWrapText(true);
        link.maxWidthProperty().bind(widthProperty().subtract(SIDES));
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    if (getItem() instanceof OfProduct product) {
                        open.accept(product.row().id());
                    }
                });
    }

    @Override
    void show(ProductRow row) {
        TableLine line = getItem();
        pseudoClassStateChanged(GROUPED, line instanceof OfProduct product && product.grouped());
        link.setText(row.name());
        setText("");
        setGraphic(link);
        setAccessibleText(row.name());
        explain(row.name());
    }

    @Override
    void show(OfGroup group) {
        pseudoClassStateChanged(GROUPED, false);
        setGraphic(null);
        setText(group.title());
        setAccessibleText(group.title());
        explain(group.title());
    }
}
