package app.productdesk.ui.productdetails.content;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActivityWords;
import app.productdesk.ui.productdetails.content.Card.Line;
import app.productdesk.ui.productdetails.content.Card.Log;
import app.productdesk.ui.productdetails.content.Card.Note;
import app.productdesk.ui.productdetails.content.Card.Part;
import java.util.List;

/// Writes what was done to it, newest first.
final class HistoryCard {

    private static final int FIRST = 5;

    private final Messages messages;
    private final ActivityWords words;

    HistoryCard(Messages messages) {
        this.messages = messages;
        this.words = new ActivityWords(messages);
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
                words.what(entry),
                messages.text("productdetails.history.by", messages.moment(entry.at()), entry.by()),
                entry.receipt()
                        .map(number -> messages.text("productdetails.history.receipt", number))
                        .orElse(""));
    }
}
