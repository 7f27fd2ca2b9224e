package app.productdesk.ui.common.wording;

import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.Set;
import java.util.stream.Collectors;

/// Words for the small facts of a product.
public final class ProductWords {

    private final Messages messages;

    public ProductWords(Messages messages) {
        this.messages = messages;
    }

    /// “40 licenses”, “500 GB”, “no limit”.
    public String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Licenses(int count) ->
                    messages.counted("common.quantity.licenses", count);
            case Quantity.Gigabytes(int count) ->
                    messages.text("common.quantity.gigabytes", messages.number(count));
            case Quantity.Unlimited() -> messages.text("common.quantity.unlimited");
        };
    }

    public String recurringBilling(RecurringBilling setting) {
        return messages.text("common.recurringBilling." + Keys.of(setting));
    }

    /// How it was bought.
    public String channel(Subscription subscription) {
        return subscription.knowsChannel()
                ? messages.text("common.channel." + Keys.of(subscription.purchase().channel()))
                : messages.text("common.notKnown");
    }

    /// The id that Microsoft knows it by.
    public String id(Subscription subscription) {
        return subscription.id().known().orElseGet(() -> messages.text("common.notKnown"));
    }

    public String role(OperatorRole role) {
        return messages.text("common.role." + Keys.of(role));
    }

    /// What is still to be told, as a list in a sentence.
    public String missing(Set<MissingFact> facts) {
        return facts.stream()
                .sorted()
                .map(fact -> messages.text("common.missing." + Keys.of(fact)))
                .collect(Collectors.joining(", "));
    }

    /// Why somebody cancelled.
    public String reason(CancellationReason reason) {
        return messages.text("common.reason." + Keys.of(reason) + ".words");
    }

    /// The rule of 25 by its name.
    public String rule(LicensedUserRule rule) {
        return messages.text("common.rule." + Keys.of(rule));
    }
}
