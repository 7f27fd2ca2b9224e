package app.productdesk.ui.products.table;

import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.VerdictCell;

/// The short answer to “can it be cancelled?”, with the whole reason as tooltip.
final class VerdictTableCell extends LineCell {

    private final VerdictMark mark = new VerdictMark();

    VerdictTableCell() {
        getStyleClass().add("verdict");
    }

    @Override
    void show(ProductRow row) {
        VerdictCell verdict = row.verdict();
        mark.show(verdict.kind(), verdict.words(), verdict.reason());
        setGraphic(mark);
        setAccessibleText(verdict.words() + ". " + verdict.reason());
    }
}
