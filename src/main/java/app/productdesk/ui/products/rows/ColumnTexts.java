package app.productdesk.ui.products.rows;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.cell.ProductColumn;

/// What the columns are called.
public final class ColumnTexts {

    private final Messages messages;

    public ColumnTexts(Messages messages) {
        this.messages = messages;
    }

    public String title(ProductColumn column) {
        return messages.text(
                switch (column) {
                    case NAME -> "products.column.name";
                    case ASSIGNED -> "products.column.assignedLicenses";
                    case QUANTITY -> "products.column.purchasedQuantity";
                    case STATUS -> "products.column.status";
                    case VERDICT -> "products.column.verdict";
                    case NEXT_CHARGE -> "products.column.nextCharge";
                    case PRICE -> "products.column.price";
                    case PAID_WITH -> "products.column.paidWith";
                    case ACCOUNT -> "products.column.billingAccount";
                    case CHANNEL -> "products.column.purchaseChannel";
                    case PART_NUMBER -> "products.column.partNumber";
                    case SUBSCRIPTION -> "products.column.subscriptionId";
                });
    }

    public String option(FilterOption option) {
        return messages.text(
                switch (option) {
                    case ACTIVE -> "common.status.active";
                    case SCHEDULED -> "common.status.scheduled";
                    case EXPIRED -> "common.status.expired";
                    case DISABLED -> "common.status.disabled";
                    case DELETED -> "common.status.deleted";
                    case TRIAL -> "products.filter.trial";
                    case FREE -> "products.filter.free";
                    case SELF_SERVICE -> "products.filter.selfService";
                    case CANCELLABLE -> "products.filter.cancellable";
                });
    }
}
