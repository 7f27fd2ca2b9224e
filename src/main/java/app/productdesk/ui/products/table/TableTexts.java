package app.productdesk.ui.products.table;

import app.productdesk.ui.common.Messages;
import app.productdesk.ui.products.rows.ColumnTexts;
import app.productdesk.ui.products.rows.ProductColumn;

/// The words that the table itself needs.
record TableTexts(Messages messages) {

    String title(ProductColumn column) {
        return new ColumnTexts(messages).title(column);
    }

    String moreActionsOf(String product) {
        return messages.text("products.more.of", product);
    }
}
