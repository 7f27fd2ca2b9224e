package app.productdesk.ui.products.table.cell;

import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.cell.VerdictCell;

/// The short answer to “can it be cancelled?”, with the whole reason as tooltip.
public final class VerdictTableCell extends LineCell {

    private final VerdictMark mark = new VerdictMark();

    public VerdictTableCell() {
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
