package app.productdesk.ui.products.rows.cell;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.Status;
import app.productdesk.ui.common.wording.StatusTexts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Makes cells of statuses: what each is, the day that matters with it, and what is owed.
public final class StatusWriter {

    private final Messages messages;
    private final StatusTexts statuses;

    public StatusWriter(Messages messages) {
        this.messages = messages;
        this.statuses = new StatusTexts(messages);
    }

    /// The cell of a product’s status.
    public StatusCell write(ProductOverview product) {
        Status status = statuses.of(product);
        Optional<Money> owed = product.owed().stream().reduce(Money::plus);
        return new StatusCell(
                status.kind(),
                status.word(),
                status.date(),
                owed.isPresent() ? messages.text("products.status.pastDue") : "",
                explanation(status, owed));
    }

    private String explanation(Status status, Optional<Money> owed) {
        String debt =
                owed.map(amount -> messages.text("products.status.owed", messages.money(amount)))
                        .orElse("");
        return Stream.of(status.date().isEmpty() ? "" : status.date() + ".", status.next(), debt)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
