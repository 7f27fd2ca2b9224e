package app.productdesk.ui.cancellation.content;

import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;

/// Names what the dialog is about.
public final class SubjectWriter {

    private final Messages messages;

    public SubjectWriter(Messages messages) {
        this.messages = messages;
    }

    /// What is to be cancelled, and where it is billed.
    public Subject write(Subscription subscription, BillingAccount account) {
        String quantity = new ProductWords(messages).quantity(subscription.purchase().quantity());
        return new Subject(
                subscription.sku().name(),
                subscription.knows(MissingFact.ACCOUNT)
                        ? messages.text("cancellation.subject.detail", quantity, account.name())
                        : quantity);
    }
}
