package app.productdesk.ui.receipts;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell of one line; what does not fit is in its tooltip.
final class WordsCell extends TableCell<ReceiptRow, ReceiptRow> {

    private final Function<ReceiptRow, String> words;

    WordsCell(Function<ReceiptRow, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(ReceiptRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText("");
            setTooltip(null);
        } else {
            setText(words.apply(row));
            setTooltip(new Tooltip(getText()));
        }
    }
}
