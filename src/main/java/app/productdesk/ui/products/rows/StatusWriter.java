package app.productdesk.ui.products.rows;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.RecurringBilling;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.figures.StatusMark;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Puts a status into words: what it is, the day that matters with it, and what is owed.
final class StatusWriter {

    private final Messages messages;

    StatusWriter(Messages messages) {
        this.messages = messages;
    }

    StatusCell write(ProductOverview product) {
        String date = date(product);
        String alarm = owed(product).isPresent() ? messages.text("products.status.pastDue") : "";
        SubscriptionStatus status = product.stage().status();
        return new StatusCell(
                StatusMark.Kind.valueOf(status.name()),
                word(status),
                date,
                alarm,
                explanation(product, date));
    }

    /// The day a status is told with; empty where nobody recorded it.
    static Optional<Instant> dayOf(ProductOverview product) {
        return switch (product.stage().status()) {
            case ACTIVE, SCHEDULED -> product.stage().until();
            case DISABLED ->
                    product.subscription().ending().cancelledAt().or(() -> product.stage().since());
            case EXPIRED, DELETED -> product.stage().since();
        };
    }

    private String date(ProductOverview product) {
        return dayOf(product)
                .map(day -> messages.text(dateKey(product), messages.day(day)))
                .orElse("");
    }

    private static String dateKey(ProductOverview product) {
        return switch (product.stage().status()) {
            case SCHEDULED -> "products.status.startsOn";
            case ACTIVE -> activeKey(product);
            case EXPIRED -> "products.status.expiredOn";
            case DISABLED ->
                    product.subscription().ending().cancelledAt().isPresent()
                            ? "products.status.cancelledOn"
                            : "products.status.disabledOn";
            case DELETED -> "products.status.deletedOn";
        };
    }

    private static String activeKey(ProductOverview product) {
        if (product.trial()) {
            return "products.status.trialEndsOn";
        }
        return product.recurringBilling() == RecurringBilling.OFF
                ? "products.status.expiresOn"
                : "products.status.renewsOn";
    }

    private String explanation(ProductOverview product, String date) {
        String next = product.stage().until().map(day -> next(product, day)).orElse("");
        String debt =
                owed(product)
                        .map(owed -> messages.text("products.status.owed", messages.money(owed)))
                        .orElse("");
        return Stream.of(date.isEmpty() ? "" : date + ".", next, debt)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// What happens by itself next, where the cell tells of something else.
    private String next(ProductOverview product, Instant day) {
        return switch (product.stage().status()) {
            case EXPIRED -> messages.text("products.status.willBeDisabled", messages.day(day));
            case DISABLED -> messages.text("products.status.willBeDeleted", messages.day(day));
            case SCHEDULED, ACTIVE, DELETED -> "";
        };
    }

    private static Optional<Money> owed(ProductOverview product) {
        return product.owed().stream().reduce(Money::plus);
    }

    private String word(SubscriptionStatus status) {
        return messages.text(
                switch (status) {
                    case SCHEDULED -> "products.status.scheduled";
                    case ACTIVE -> "products.status.active";
                    case EXPIRED -> "products.status.expired";
                    case DISABLED -> "products.status.disabled";
                    case DELETED -> "products.status.deleted";
                });
    }
}
