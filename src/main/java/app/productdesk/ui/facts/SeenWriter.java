package app.productdesk.ui.facts;

import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.ArrayList;
import java.util.List;

/// Says what the files say, so that nobody looks it up again.
final class SeenWriter {

    private final Messages messages;

    SeenWriter(Messages messages) {
        this.messages = messages;
    }

    List<String> write(Subscription subscription) {
        var lines = new ArrayList<String>();
        lines.add(
                messages.text(
                        "facts.seen.quantity",
                        new ProductWords(messages).quantity(subscription.purchase().quantity())));
        subscription.observed().ifPresent(seen -> lines.addAll(seen(seen)));
        return lines;
    }

    private List<String> seen(Observation seen) {
        var lines = new ArrayList<String>();
        lines.add(
                messages.text(
                        "facts.seen.status",
                        messages.text("common.status." + Keys.of(seen.status())),
                        messages.day(seen.at())));
        seen.next()
                .ifPresent(day -> lines.add(messages.text("facts.seen.next", messages.day(day))));
        return lines;
    }
}
