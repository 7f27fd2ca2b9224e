package app.productdesk.ui.receipts;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A product’s name, and beneath it when the cancellation was undone, if it was.
final class ProductCell extends TableCell<ReceiptRow, ReceiptRow> {

    private final Label name = new Label();
    private final Label reactivated = new Label();
    private final VBox lines = new VBox(name);

    ProductCell() {
        reactivated.getStyleClass().addAll("caption", "caution");
        lines.getStyleClass().add("receipt-product");
    }

    @Override
    protected void updateItem(ReceiptRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(row.product());
        reactivated.setText(row.reactivated());
        lines.getChildren().setAll(name);
        if (row.isReactivated()) {
            lines.getChildren().add(reactivated);
        }
        setGraphic(lines);
        setTooltip(
                new Tooltip(
                        String.join(
                                "\n",
                                lines.getChildren().stream()
                                        .map(line -> ((Label) line).getText())
                                        .toList())));
    }
}
