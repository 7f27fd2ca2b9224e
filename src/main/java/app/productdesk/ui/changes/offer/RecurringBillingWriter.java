package app.productdesk.ui.changes.offer;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.product.Lifecycle;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.changes.offer.Offer.Choices;
import app.productdesk.ui.changes.offer.Offer.Option;
import app.productdesk.ui.changes.offer.Offer.Part;
import app.productdesk.ui.changes.offer.Offer.Remark;
import app.productdesk.ui.changes.offer.Offer.Tone;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts each setting of recurring billing into words: what it leads to, and on which day.
public final class RecurringBillingWriter {

    private final Messages messages;
    private final ProductDetails details;
    private final Subscription subscription;
    private final boolean trial;

    public RecurringBillingWriter(Messages messages, ProductDetails details) {
        this.messages = messages;
        this.details = details;
        this.subscription = details.overview().subscription();
        this.trial = details.overview().trial();
    }

    /// What can be chosen for the end of the term.
    public Offer write() {
        RecurringBilling inForce = details.overview().recurringBilling();
        var parts = new ArrayList<Part>();
        parts.add(
                new Choices(
                        messages.text("changes.recurringBilling.question"),
                        Arrays.stream(RecurringBilling.values())
                                .map(setting -> option(setting, setting == inForce))
                                .toList()));
        if (!trial
                && subscription.term().frequency() == BillingFrequency.MONTHLY
                && subscription.term().months() > 1) {
            parts.add(
                    new Remark(Tone.INFO, messages.text("changes.recurringBilling.keepsCharging")));
        }
        return new SubjectWriter(messages).offer(details, List.copyOf(parts), inForce.name());
    }

    private Option option(RecurringBilling setting, boolean inForce) {
        boolean losesChanges =
                setting == RecurringBilling.OFF && subscription.traits().scheduledChanges();
        return new Option(
                setting.name(),
                new ProductWords(messages).recurringBilling(setting),
                outcome(setting),
                inForce ? messages.text("changes.recurringBilling.inForce") : "",
                losesChanges ? messages.text("changes.recurringBilling.losesChanges") : "");
    }

    private String outcome(RecurringBilling setting) {
        Lifecycle now = subscription.lifecycle();
        Subscription then = subscription.withRenewal(now.renewalWhenChosen(setting, details.at()));
        String next = day(then.lifecycle().at(details.at()).until().orElse(details.term().end()));
        String end = then.renewal().runsOutAt().map(this::day).orElse("");
        return switch (setting) {
            case ON ->
                    trial
                            ? messages.text("changes.recurringBilling.trialOn", next)
                            : messages.text("changes.recurringBilling.on", next);
            case ON_RENEW_ONCE ->
                    trial
                            ? messages.text("changes.recurringBilling.trialOnce", next, end)
                            : messages.text("changes.recurringBilling.once", next, end);
            case OFF ->
                    trial
                            ? messages.text("changes.recurringBilling.trialOff", end)
                            : messages.text("changes.recurringBilling.off", end);
        };
    }

    private String day(Instant instant) {
        return messages.day(instant);
    }
}
