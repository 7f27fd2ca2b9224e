package app.productdesk.ui.productdetails.content;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.RecurringBilling;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import app.productdesk.ui.productdetails.content.Card.Line;
import app.productdesk.ui.productdetails.content.Card.Log;
import app.productdesk.ui.productdetails.content.Card.Note;
import app.productdesk.ui.productdetails.content.Card.Part;
import java.util.Arrays;
import java.util.List;

/// Writes what was done to it, newest first.
final class HistoryCard {

    private static final int FIRST = 5;

    private final Messages messages;

    HistoryCard(Messages messages) {
        this.messages = messages;
    }

    Card write(ProductDetails details) {
        List<ActivityEntry> history = details.history();
        Part part =
                history.isEmpty()
                        ? new Note(messages.text("productdetails.history.none"))
                        : new Log(
                                "",
                                history.stream().map(this::line).toList(),
                                FIRST,
                                messages.text(
                                        "productdetails.history.all",
                                        messages.number(history.size())));
        return new Card(messages.text("productdetails.history.title"), List.of(part));
    }

    private Line line(ActivityEntry entry) {
        return new Line(
                what(entry),
                messages.text("productdetails.history.by", messages.moment(entry.at()), entry.by()),
                entry.receipt()
                        .map(number -> messages.text("productdetails.history.receipt", number))
                        .orElse(""));
    }

    private String what(ActivityEntry entry) {
        return switch (entry.kind()) {
            case CANCELLED -> messages.text("productdetails.history.cancelled");
            case REACTIVATED -> messages.text("productdetails.history.reactivated");
            case DELETED -> messages.text("productdetails.history.deleted");
            case RECURRING_BILLING_CHANGED ->
                    messages.text("productdetails.history.recurring", setting(entry.detail()));
        };
    }

    /// The setting’s words; as it is written where it is none that is known.
    private String setting(String detail) {
        return Arrays.stream(RecurringBilling.values())
                .filter(setting -> setting.name().equals(detail))
                .findFirst()
                .map(new ProductWords(messages)::recurringBilling)
                .orElse(detail);
    }
}
