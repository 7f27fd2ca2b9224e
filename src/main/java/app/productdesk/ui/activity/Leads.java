package app.productdesk.ui.activity;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.table.RowLeads;

/// Leads from a row to what it tells of.
record Leads(ActivityActions actions) implements RowLeads {

    @Override
    public void product(ActivityRow row) {
        actions.goToProduct(new SubscriptionId(row.subscription()));
    }

    @Override
    public void receipt(ActivityRow row) {
        actions.goToReceipt(ReceiptNumber.parse(row.receipt()));
    }

    @Override
    public void removal(ActivityRow row) {
        actions.goToRemoval(new RunId(row.run()), new SubscriptionId(row.subscription()));
    }
}
