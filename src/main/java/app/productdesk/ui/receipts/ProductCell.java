package app.productdesk.ui.receipts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A product’s name, and beneath it when the cancellation was undone, if it was; else the day of
/// it, where that has no column.
final class ProductCell extends TableCell<ReceiptRow, ReceiptRow> {

    private final ObservableBooleanValue dayHasColumn;
    private final Label name = new Label();
    private final Label beneath = new Label();
    private final VBox lines = new VBox(name);

    ProductCell(ObservableBooleanValue dayHasColumn) {
        this.dayHasColumn = dayHasColumn;
        beneath.getStyleClass().add("caption");
        lines.getStyleClass().add("receipt-product");
        dayHasColumn.addListener(_ -> updateItem(getItem(), isEmpty()));
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
        beneath.setText(
                row.isReactivated() || dayHasColumn.get() ? row.reactivated() : row.cancelledOn());
        beneath.getStyleClass().remove("caution");
        if (row.isReactivated()) {
            beneath.getStyleClass().add("caution");
        }
        lines.getChildren()
                .setAll(
                        beneath.getText().isEmpty()
                                ? Stream.of(name).toList()
                                : Stream.of(name, beneath).toList());
        setGraphic(lines);
        setTooltip(
                new Tooltip(
                        Stream.of(row.product(), beneath.getText())
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("\n"))));
    }
}
