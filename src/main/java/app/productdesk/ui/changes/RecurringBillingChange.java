package app.productdesk.ui.changes;

import app.productdesk.application.products.ChangeResult;
import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.changes.offer.RecurringBillingWriter;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.Optional;

/// Chooses what happens when the term ends: On, On renew once, or Off.
final class RecurringBillingChange implements Change {

    private final ChangeSubscription changes;
    private final Messages messages;

    RecurringBillingChange(ChangeSubscription changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
    }

    @Override
    public ProductAction action() {
        return ProductAction.EDIT_RECURRING_BILLING;
    }

    @Override
    public Titles titles() {
        return new Titles(
                messages.text("changes.recurringBilling.title"),
                messages.text("changes.button.save"),
                messages.text("changes.button.cancel"),
                false);
    }

    @Override
    public Optional<Offer> offer(ProductDetails details) {
        return Optional.of(new RecurringBillingWriter(messages, details).write());
    }

    @Override
    public String objection(Offer offer, String chosen) {
        return offer.chosen().equals(chosen)
                ? messages.text("changes.recurringBilling.chooseAnother")
                : "";
    }

    @Override
    public ChangeResult carryOut(SubscriptionId id, String chosen) {
        return changes.setRecurringBilling(id, RecurringBilling.valueOf(chosen));
    }

    @Override
    public Said said(Offer offer, Subscription changed) {
        String setting = new ProductWords(messages).recurringBilling(changed.renewal().setting());
        String sentence =
                changed.renewal()
                        .runsOutAt()
                        .map(
                                end ->
                                        messages.text(
                                                "changes.recurringBilling.savedUntil",
                                                offer.product(),
                                                setting,
                                                messages.day(end)))
                        .orElseGet(
                                () ->
                                        messages.text(
                                                "changes.recurringBilling.saved",
                                                offer.product(),
                                                setting));
        return new Said(sentence, Optional.of(offer.chosen()));
    }
}
