package app.productdesk.ui.products.table.cell;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.ColumnTexts;
import app.productdesk.ui.products.rows.cell.ProductColumn;

/// The words that the table itself needs.
public record TableTexts(Messages messages) {

    /// What a column is called.
    public String title(ProductColumn column) {
        return new ColumnTexts(messages).title(column);
    }

    String moreActionsOf(String product) {
        return messages.text("products.more.of", product);
    }
}
