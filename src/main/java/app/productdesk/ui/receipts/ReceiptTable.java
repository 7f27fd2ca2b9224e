package app.productdesk.ui.receipts;

import app.productdesk.ui.common.RowColumns;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// The table of receipts: its columns, its order, and which row is chosen. The person’s place stays
/// when rows are read anew.
final class ReceiptTable extends TableView<ReceiptRow> {

    private static final double LEAST_FOR_PRODUCT = 200;

    private final ObservableList<ReceiptRow> rows = FXCollections.observableArrayList();
    private boolean showing;

    /// A table in that language, newest first.
    ReceiptTable(Messages messages) {
        setAccessibleText(messages.text("receipts.title"));
        var number =
                RowColumns.column(
                        messages.text("receipts.column.number"), 104, ReceiptRow.BY_NUMBER);
        number.setCellFactory(_ -> new WordsCell(ReceiptRow::number));
        var product =
                RowColumns.column(
                        messages.text("receipts.column.product"), 200, ReceiptRow.BY_PRODUCT);
        var day =
                RowColumns.column(
                        messages.text("receipts.column.cancelledOn"), 120, ReceiptRow.BY_DAY);
        product.setCellFactory(_ -> new ProductCell(day.visibleProperty()));
        var account =
                RowColumns.column(
                        messages.text("receipts.column.account"), 150, ReceiptRow.BY_ACCOUNT);
        account.setCellFactory(_ -> new WordsCell(ReceiptRow::account));
        day.setCellFactory(_ -> new WordsCell(ReceiptRow::cancelledOn));
        var refund =
                RowColumns.column(
                        messages.text("receipts.column.refunded"), 124, ReceiptRow.BY_REFUND);
        refund.setCellFactory(_ -> new WordsCell(ReceiptRow::refunded));
        refund.getStyleClass().add("numeric");
        var way =
                RowColumns.column(
                        messages.text("receipts.column.carriedOut"), 120, ReceiptRow.BY_WAY);
        way.setCellFactory(_ -> new WordsCell(ReceiptRow::carriedOut));
        getColumns().setAll(List.of(number, product, account, day, refund, way));
        number.setSortType(SortType.DESCENDING);
        getSortOrder().setAll(List.of(number));
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        widthProperty()
                .subscribe(
                        _ ->
                                RowColumns.share(
                                        this,
                                        product,
                                        LEAST_FOR_PRODUCT,
                                        List.of(day, account, way)));
    }

    /// Calls with the number of the row that the person chooses.
    void onChosen(Consumer<String> choose) {
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, row) -> {
                            if (row != null && !showing) {
                                choose.accept(row.number());
                            }
                        });
    }

    void show(List<ReceiptRow> fresh) {
        showing = true;
        if (!rows.equals(fresh)) {
            rows.setAll(fresh);
        }
        showing = false;
    }

    /// Marks a row, and brings it into sight.
    void choose(String number) {
        var selection = getSelectionModel();
        for (int at = 0; at < getItems().size(); at++) {
            var there = getItems().get(at).number().equals(number);
            if (there && selection.getSelectedIndex() != at) {
                selection.clearAndSelect(at);
                scrollTo(Math.max(0, at - 2));
            }
        }
    }

    /// The numbers in the order in which they stand.
    List<String> numbers() {
        return getItems().stream().map(ReceiptRow::number).toList();
    }
}
