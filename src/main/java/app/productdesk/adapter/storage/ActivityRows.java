package app.productdesk.adapter.storage;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.sql.SQLException;
import java.util.Optional;

/// Activity entries as rows and back.
final class ActivityRows {

    private ActivityRows() {}

    static Row of(ActivityEntry entry) {
        return new Row()
                .put("at", entry.at())
                .put("by_name", entry.by())
                .put("kind", entry.kind())
                .put("subscription_id", entry.subscription().value())
                .put("receipt_year", entry.receipt().map(number -> (long) number.year()))
                .put("receipt_sequence", entry.receipt().map(number -> (long) number.sequence()))
                .put("detail", entry.detail());
    }

    static ActivityEntry entry(Row row) throws SQLException {
        Optional<Long> year = row.optionalNumber("receipt_year");
        return new ActivityEntry(
                row.instant("at"),
                row.text("by_name"),
                row.constant("kind", ActivityEntry.Kind.class),
                new SubscriptionId(row.text("subscription_id")),
                year.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new ReceiptNumber(
                                        Math.toIntExact(year.get()),
                                        row.integer("receipt_sequence"))),
                row.text("detail"));
    }
}
