package app.productdesk.ui.common.wording;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.common.figures.StatusMark;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import java.util.Optional;

/// Puts a status into words: what it is, and the day that matters with it.
public final class StatusTexts {

    private final Messages messages;

    public StatusTexts(Messages messages) {
        this.messages = messages;
    }

    public Status of(ProductOverview product) {
        SubscriptionStatus status = product.stage().status();
        return new Status(
                StatusMark.Kind.valueOf(status.name()), word(status), date(product), next(product));
    }

    public String word(SubscriptionStatus status) {
        return messages.text("common.status." + Keys.of(status));
    }

    /// The day a status is told with; empty where nobody recorded it.
    public static Optional<Instant> dayOf(ProductOverview product) {
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
            case SCHEDULED -> "common.statusDay.startsOn";
            case ACTIVE -> activeKey(product);
            case EXPIRED -> "common.statusDay.expiredOn";
            case DISABLED ->
                    product.subscription().ending().cancelledAt().isPresent()
                            ? "common.statusDay.cancelledOn"
                            : "common.statusDay.disabledOn";
            case DELETED -> "common.statusDay.deletedOn";
        };
    }

    private static String activeKey(ProductOverview product) {
        if (product.trial()) {
            return "common.statusDay.trialEndsOn";
        }
        if (!product.subscription().knows(MissingFact.TERM)) {
            return "common.statusDay.nextDay";
        }
        return product.recurringBilling() == RecurringBilling.OFF
                ? "common.statusDay.expiresOn"
                : "common.statusDay.renewsOn";
    }

    private String next(ProductOverview product) {
        return product.stage().until().map(messages::day).map(day -> next(product, day)).orElse("");
    }

    private String next(ProductOverview product, String day) {
        return switch (product.stage().status()) {
            case EXPIRED -> messages.text("common.statusDay.willBeDisabled", day);
            case DISABLED -> messages.text("common.statusDay.willBeDeleted", day);
            case SCHEDULED, ACTIVE, DELETED -> "";
        };
    }
}
