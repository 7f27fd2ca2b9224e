package app.productdesk.ui.products.table.cell;

import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.TableLine.OfProduct;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// The three dots.
public final class MoreCell extends LineCell {

    private final Button dots = new Button("", new FontIcon("fltrmz-more-vertical-20"));
    private final TableTexts texts;

    /// @param open is given the subscription’s id and the node to show the menu at
    public MoreCell(TableTexts texts, BiConsumer<String, Node> open) {
        this.texts = texts;
        getStyleClass().add("more-actions");
        dots.getStyleClass().addAll("command", "icon-only");
        dots.setFocusTraversable(false);
        dots.setOnAction(
                _ -> {
                    if (getItem() instanceof OfProduct product) {
                        getTableView().getSelectionModel().clearAndSelect(getIndex());
                        open.accept(product.row().id(), dots);
                    }
                });
    }

    @Override
    void show(ProductRow row) {
        dots.setAccessibleText(texts.moreActionsOf(row.name()));
        setGraphic(dots);
        setAccessibleText(dots.getAccessibleText());
    }
}
