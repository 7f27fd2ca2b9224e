package app.productdesk.ui.products.table;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.ColumnTexts;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lets a person choose the columns; a choice shows at once. The name stays: a row needs it.
public final class ColumnsPane extends VBox {

    private final Consumer<List<ProductColumn>> choose;
    private List<ProductColumn> chosen;

    /// @param shown the columns shown now, in their order
    /// @param choose is given the new columns; empty for the usual ones
    public ColumnsPane(
            Messages messages, List<ProductColumn> shown, Consumer<List<ProductColumn>> choose) {
        this.choose = choose;
        this.chosen = List.copyOf(shown);
        var title = new Label(messages.text("products.columns.title"));
        title.getStyleClass().add("section-title");
        getStyleClass().add("chooser");
        getChildren().add(title);
        var texts = new ColumnTexts(messages);
        for (ProductColumn column : ProductColumn.values()) {
            getChildren().add(box(column, texts.title(column)));
        }
        var reset = new Button(messages.text("products.columns.reset"));
        reset.setOnAction(_ -> reset());
        getChildren().add(reset);
    }

    private CheckBox box(ProductColumn column, String title) {
        var box = new CheckBox(title);
        box.setUserData(column);
        box.setSelected(chosen.contains(column));
        box.setDisable(column == ProductColumn.NAME);
        box.setOnAction(_ -> toggle(column));
        return box;
    }

    private void toggle(ProductColumn column) {
        List<ProductColumn> changed = new ArrayList<>(chosen);
        if (!changed.remove(column)) {
            changed.add(placeOf(column), column);
        }
        chosen = List.copyOf(changed);
        choose.accept(chosen);
    }

    /// Behind the last of the columns that usually stand before it.
    private int placeOf(ProductColumn column) {
        int place = 0;
        for (int at = 0; at < chosen.size(); at++) {
            if (chosen.get(at).compareTo(column) < 0) {
                place = at + 1;
            }
        }
        return place;
    }

    private void reset() {
        chosen = ProductColumn.usual();
        getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .forEach(box -> box.setSelected(ProductColumn.usual().contains(box.getUserData())));
        choose.accept(List.of());
    }
}
